import { csvLines } from '../../../ui/csv/csvLines.js';
import type { ColumnChoice } from './ColumnUse.js';

// Without it Excel takes UTF-8 for something else.
const byteOrderMark = '\uFEFF';

/** A file with nothing but the names of the columns that can be imported. */
export function csvTemplate(choices: readonly ColumnChoice[]): string {
  // A full name is what first and last name are together.
  const columns = choices.filter(({ use }) => use !== 'ignore' && use !== 'full_name');
  return byteOrderMark + csvLines([columns.map(({ label }) => label)]);
}
