import Papa from 'papaparse';

import { yieldToPage } from '../yieldToPage.js';
import type { CsvRow } from './CsvRow.js';

/** How many characters are taken apart before the page gets its turn. */
const sliceLength = 16_384;

interface CsvReading {
  delimiter: string;

  signal: AbortSignal;

  /** Gets the rows of one slice, and how much of the text has been read, from 0 to 1. */
  onSlice: (rows: readonly CsvRow[], progress: number) => void;
}

/**
 * Takes a text apart into rows, slice by slice, so that the page never freezes. Line ends are `\n`. Takes time in proportion
 * to the text. Answers when it has been read, or is not wanted any longer.
 */
export async function readCsvRows(text: string, { delimiter, signal, onSlice }: CsvReading): Promise<void> {
  const parser = new Papa.Parser({ delimiter, newline: '\n' });
  let line = 1;

  function toRow(cells: readonly string[], brokenQuotes: boolean): CsvRow {
    const row = { line, cells, brokenQuotes };
    line += 1 + cells.reduce((count, cell) => count + lineBreaks(cell), 0);
    return row;
  }

  let length = sliceLength;
  for (let start = 0; start < text.length && !signal.aborted;) {
    const isLast = start + length >= text.length;
    const { data, errors, meta } = parser.parse(text.slice(start, start + length), 0, !isLast) as Papa.ParseResult<string[]>;
    if (isLast || data.length > 0) {
      const broken = new Set(errors.map(({ row }) => row));
      start = isLast ? text.length : start + meta.cursor;
      length = sliceLength;
      onSlice(
        data.map((cells, index) => toRow(cells, broken.has(index))),
        start / text.length,
      );
    } else {
      // A row that is longer: looked at again in slices of the same length, it would take the square of it.
      length *= 2;
    }
    await yieldToPage();
  }
}

function lineBreaks(cell: string): number {
  let count = 0;
  for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) count += 1;
  return count;
}
