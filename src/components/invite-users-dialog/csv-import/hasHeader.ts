import type { CsvRow } from '../../../ui/csv/CsvRow.js';
import { isAddress } from './isAddress.js';

/** Whether the first row names the columns: it holds no address, and is known by its names or stands above addresses. */
export function hasHeader(rows: readonly CsvRow[], isColumnName: (text: string) => boolean): boolean {
  const [first, ...others] = rows;
  if (!first || first.cells.some(isAddress)) return false;
  if (first.cells.some(isColumnName)) return true;
  return !first.cells.some(holdsAt) && others.some(({ cells }) => cells.some(holdsAt));
}

/** Whether a cell may be meant for an address. */
export function holdsAt(cell: string): boolean {
  return /[@＠]/.test(cell);
}
