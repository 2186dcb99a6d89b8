import type { JsonObject } from '../../domain/JsonObject.js';

/** What a form holds, as text by name; a list where a name comes more than once. Files are left out. */
export function formValues(form: HTMLFormElement): JsonObject {
  const values = new Map<string, string[]>();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') values.set(name, [...(values.get(name) ?? []), value]);
  }
  return Object.fromEntries(Array.from(values, ([name, list]) => [name, list.length === 1 ? list[0]! : list]));
}
