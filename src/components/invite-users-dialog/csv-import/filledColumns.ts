import type { CsvContent } from './contentOf.js';

/** A column that has a name or a value. */
export interface FilledColumn {
  /** Its place among all columns, from 0. */
  index: number;

  /** Empty where it has none. */
  name: string;

  firstValue: string;
}

/** The columns that have a name or a value: spreadsheets write many others. */
export function filledColumns({ names, rows, columnCount }: CsvContent): readonly FilledColumn[] {
  const columns = Array.from({ length: columnCount }, (_, index) => ({
    index,
    name: names?.[index]?.trim() ?? '',
    firstValue: rows.find(({ cells }) => cells[index]?.trim())?.cells[index]?.trim() ?? '',
  }));
  return columns.filter(({ name, firstValue }) => name !== '' || firstValue !== '');
}
