/** How many levels of an answer are compared: the data of an invite in a list begins at the fifth, and has twenty. */
const mostLevels = 24;

/**
 * The earlier value where nothing changed, and in parts that did not: so that an equal answer renders nothing. Items of
 * a list that have an id are met again wherever they moved. What is nested more than 24 deep is as the answer has it:
 * comparing it to any depth would let a hostile one end the stack.
 */
export function shareStructure(before: unknown, after: unknown): unknown {
  return share(before, after, mostLevels);
}

function share(before: unknown, after: unknown, levels: number): unknown {
  if (Object.is(before, after)) return before;
  if (levels === 0) return after;
  if (Array.isArray(before) && Array.isArray(after)) {
    const known = new Map(before.filter(hasId).map((item) => [item.id, item]));
    const shared = after.map((item, index) => share(hasId(item) ? known.get(item.id) : before[index], item, levels - 1));
    return before.length === shared.length && shared.every((item, index) => Object.is(item, before[index])) ? before : shared;
  }
  if (!isRecord(before) || !isRecord(after)) return after;
  const entries = Object.entries(after).map(
    ([key, value]) => [key, Object.hasOwn(before, key) ? share(before[key], value, levels - 1) : value] as const,
  );
  const unchanged =
    Object.keys(before).length === entries.length &&
    entries.every(([key, value]) => Object.hasOwn(before, key) && Object.is(value, before[key]));
  return unchanged ? before : Object.fromEntries(entries);
}

function hasId(item: unknown): item is { id: unknown } {
  return isRecord(item) && Object.hasOwn(item, 'id');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  // Dates, maps and the like hold what their properties do not show. A plain object of another realm is plain, too.
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
