import type { JsonObject } from '../domain/JsonObject.js';

/** Whether an accept carries something that was typed. */
export function holdsValues(values: JsonObject | undefined): boolean {
  return values !== undefined && Object.keys(values).length > 0;
}
