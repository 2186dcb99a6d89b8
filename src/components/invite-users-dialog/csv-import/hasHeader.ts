import type { CsvRow } from '../../../ui/csv/CsvRow.js';

/** Whether the first row names the columns: it holds nothing like an address, and is known by its names or stands above addresses. */
export function hasHeader(rows: readonly CsvRow[], isColumnName: (text: string) => boolean): boolean {
  const [first, ...others] = rows;
  if (!first || first.cells.some((cell) => holdsAt(cell) && !isColumnName(cell))) return false;
  return first.cells.some(isColumnName) || others.some(({ cells }) => cells.some(holdsAt));
}

/** Whether a cell may be meant for an address: "@handle" and "Twitter (@)" are not. */
export function holdsAt(cell: string): boolean {
  return /[^\s([（][@＠]/.test(cell);
}
