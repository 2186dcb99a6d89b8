/** A value inside an answer, and the way to it. */
export interface FoundValue {
  path: string;

  value: unknown;
}

/** Every value inside an answer, however deep, outer ones first. */
export function findValues(value: unknown, path = ''): readonly FoundValue[] {
  const inner =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, part]) => findValues(part, path === '' ? key : `${path}.${key}`))
      : [];
  return [{ path, value }, ...inner];
}
