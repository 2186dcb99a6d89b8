import type { ListPart } from './listParts.js';

/** Which part of a list a row is in. */
export interface ListMap {
  rowCount: number;

  locate: (row: number) => { part: number; row: number };
}

/** A list that is counted: every part can be read at once. */
export function mapCountedList(total: number, limit: number): ListMap {
  return { rowCount: total, locate: (row) => ({ part: Math.floor(row / limit), row: row % limit }) };
}

/** A list whose parts are found one after the other: it ends with the rows of the part that has not been read yet. */
export function mapChain(parts: readonly ListPart[], limit: number, total: number | null): ListMap {
  const starts: number[] = [];
  let rowCount = 0;
  for (const { rows } of parts) {
    starts.push(rowCount);
    rowCount += rows ?? Math.max(1, Math.min(limit, (total ?? Number.POSITIVE_INFINITY) - rowCount));
  }
  return {
    rowCount,
    locate(row) {
      const part = Math.max(
        0,
        starts.findLastIndex((start) => start <= row),
      );
      return { part, row: row - (starts[part] ?? 0) };
    },
  };
}
