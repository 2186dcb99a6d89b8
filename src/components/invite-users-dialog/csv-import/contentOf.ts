import type { CsvRow } from '../../../ui/csv/CsvRow.js';
import { csvLimits } from './csvLimits.js';
import type { CsvTable } from './CsvTable.js';

/** The rows of a file apart from what names the columns. */
export interface CsvContent {
  /** One for each column; null where the file does not name them. */
  names: readonly string[] | null;

  rows: readonly CsvRow[];

  columnCount: number;
}

/** Parts what names the columns from the rows that name people. */
export function contentOf({ rows }: CsvTable, hasHeader: boolean): CsvContent {
  const [first] = rows;
  if (!hasHeader || !first) {
    const widest = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
    return { names: null, rows, columnCount: Math.min(widest, csvLimits.columns) };
  }
  return { names: first.cells, rows: rows.slice(1), columnCount: first.cells.length };
}
