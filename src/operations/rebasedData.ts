import type { JsonObject } from '../domain/JsonObject.js';
import { isSame } from './isSame.js';

/** What was changed of `base`, over the newest: the rest is as somebody else may have changed it meanwhile. */
export function rebasedData(changed: JsonObject, base: JsonObject | null, newest: JsonObject | null): JsonObject {
  const isChanged = ([key]: readonly [string, unknown]) => !isSame(changed[key], base?.[key]);
  const others = Object.entries(newest ?? {}).filter((entry) => !isChanged(entry));
  return Object.fromEntries([...others, ...Object.entries(changed).filter(isChanged)]);
}
