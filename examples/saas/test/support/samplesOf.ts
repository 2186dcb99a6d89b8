/** As much of JSON Schema as the document of the API uses. */
export interface JsonSchema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: string[];
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  oneOf?: JsonSchema[];
  anyOf?: JsonSchema[];
  allOf?: JsonSchema[];
}

/**
 * Values that a schema allows, which together have every property, every value of every enum and every variant in them.
 * No two texts are equal.
 */
export function samplesOf(schema: JsonSchema, components: Readonly<Record<string, JsonSchema>>): unknown[] {
  let made = 0;

  function samples(of: JsonSchema): unknown[] {
    if (of.$ref !== undefined) return samples(components[of.$ref.split('/').at(-1)!]!);
    const variants = of.oneOf ?? of.anyOf;
    if (variants) return variants.flatMap(samples);
    if (of.allOf) return merged(of.allOf.map((part) => () => samples(part)));
    if (of.enum) return of.enum;
    if (Array.isArray(of.type)) return of.type.flatMap((type) => samples({ ...of, type }));
    if (of.properties) {
      return merged(
        Object.entries(of.properties).map(
          ([key, value]) =>
            () =>
              samples(value).map((sample) => ({ [key]: sample })),
        ),
      );
    }
    return plain(of);
  }

  function plain({ type, format, items }: JsonSchema): unknown[] {
    made += 1;
    // A description of what another part is.
    if (type === undefined) return [{}];
    if (type === 'array') return [samples(items!)];
    if (type === 'object') return [{ custom: [made] }];
    if (type === 'integer' || type === 'number') return [made];
    if (type === 'boolean') return [true, false];
    if (type === 'null') return [null];
    if (format === 'date-time') return [new Date(Date.UTC(2026, 0, 1) + made).toISOString()];
    return [format === 'uri' ? `https://saas.example/${made}` : `text ${made}`];
  }

  return samples(schema);
}

/** Objects of all parts, as many as the part with most samples has, each made anew. */
function merged(parts: (() => unknown[])[]): unknown[] {
  const most = Math.max(1, ...parts.map((make) => make().length));
  return Array.from({ length: most }, (_, index) =>
    Object.assign(
      {},
      ...parts.map((make) => {
        const made = make();
        return made[index % made.length];
      }),
    ),
  );
}
