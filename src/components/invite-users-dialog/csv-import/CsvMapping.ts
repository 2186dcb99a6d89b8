import type { ColumnUse } from './ColumnUse.js';
import type { CsvContent } from './contentOf.js';
import type { CsvTable } from './CsvTable.js';

/** A file that has been read, with what its columns are for. */
export interface CsvMapping {
  table: CsvTable;

  content: CsvContent;

  uses: readonly ColumnUse[];

  hasHeader: boolean;
}
