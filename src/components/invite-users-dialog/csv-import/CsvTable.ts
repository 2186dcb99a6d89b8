import type { CsvRow } from '../../../ui/csv/CsvRow.js';
import type { CsvEncoding } from './CsvEncoding.js';

/** What a file holds. */
export interface CsvTable {
  file: File;

  /** What it was read in where that is a guess, or somebody's choice; null where the file leaves no doubt. */
  encoding: CsvEncoding | null;

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
