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
 * Takes a text apart into rows, slice by slice, so that the page never freezes. Line ends are `\n`. Answers when it has
 * been read, or is not wanted any longer.
 */
export async function readCsvRows(text: string, { delimiter, signal, onSlice }: CsvReading): Promise<void> {
  let line = 1;

  function toRow(cells: readonly string[], brokenQuotes: boolean): CsvRow {
    const row = { line, cells, brokenQuotes };
    line += 1 + cells.reduce((count, cell) => count + lineBreaks(cell), 0);
    return row;
  }

  await new Promise<void>((resolve) => {
    // Texts are read in slices too, whatever the types say.
    const config: Papa.ParseConfig<string[]> & Pick<Papa.ParseLocalConfig<string[]>, 'chunk' | 'chunkSize'> = {
      delimiter,
      newline: '\n',
      chunkSize: sliceLength,
      chunk({ data, errors, meta }, parser) {
        const broken = new Set(errors.map(({ row }) => row));
        onSlice(
          data.map((cells, index) => toRow(cells, broken.has(index))),
          meta.cursor / text.length,
        );
        parser.pause();
        void yieldToPage().then(() => (signal.aborted ? parser.abort() : parser.resume()));
      },
      complete: () => resolve(),
    };
    Papa.parse(text, config);
  });
}

function lineBreaks(cell: string): number {
  let count = 0;
  for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) count += 1;
  return count;
}
