/** Where a row stands, in pixels from the top of the list. */
export interface PlacedRow {
  index: number;

  start: number;

  end: number;
}

/** What stands in the list, from top to bottom: rows, and the room of those that are not rendered. */
export type ListPiece = { kind: 'row'; index: number } | { kind: 'space'; key: string; size: number };

/** Fills a list up to its whole size. */
export function layOutEntries(rows: readonly PlacedRow[], totalSize: number): readonly ListPiece[] {
  const pieces: ListPiece[] = [];
  let end = 0;
  for (const { index, start, end: rowEnd } of rows) {
    if (start > end) pieces.push({ kind: 'space', key: `before-${pieces.length === 0 ? 'first' : index}`, size: start - end });
    pieces.push({ kind: 'row', index });
    end = rowEnd;
  }
  if (totalSize > end) pieces.push({ kind: 'space', key: 'after', size: totalSize - end });
  return pieces;
}
