import type { JsonObject } from './JsonObject.js';

/** Whether somebody has typed something: a link alone lets nobody in. */
export function isTyped(values: JsonObject | undefined): boolean {
  return Object.values(values ?? {})
    .flat()
    .some((value) => typeof value === 'string' && value.trim() !== '');
}
