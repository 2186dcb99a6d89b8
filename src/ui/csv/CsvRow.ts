/** A row of a CSV file. */
export interface CsvRow {
  /** The file's line that it begins in; the first one is 1. */
  line: number;

  cells: readonly string[];

  /** A quotation mark is not closed, or stands within a cell alone: the row may hold what belongs to others. */
  brokenQuotes: boolean;
}
