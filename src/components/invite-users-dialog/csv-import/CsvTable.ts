import type { CsvRow } from '../../../ui/csv/CsvRow.js';

/** What a file holds. */
export interface CsvTable {
  fileName: string;

  /** In bytes. */
  fileSize: number;

  /** All rows that hold something, the first one included. */
  rows: readonly CsvRow[];

  /** Whether the first row seems to name the columns. */
  hasHeader: boolean;

  /** How many empty lines were left out. */
  emptyLines: number;
}

/** Why a file cannot be imported. */
export type CsvFileProblem =
  | { kind: 'unreadable' }
  | { kind: 'several' }
  /** It is the file of a spreadsheet program. */
  | { kind: 'spreadsheet' }
  | { kind: 'no_text' }
  | { kind: 'empty' }
  | { kind: 'no_addresses' }
  | { kind: 'too_large'; bytes: number }
  | { kind: 'too_many_rows'; rows: number }
  | { kind: 'too_many_columns'; columns: number };
