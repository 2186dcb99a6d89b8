import type { CsvImportMessages } from '../../../i18n/CsvImportMessages.js';
import { csvLimits } from './csvLimits.js';
import type { CsvFileProblem } from './CsvTable.js';
import { fileSizeText } from './fileSizeText.js';

/** Why a file cannot be imported, and what to do. */
export function fileProblemText(problem: CsvFileProblem, { failures }: CsvImportMessages, locale: string): string {
  switch (problem.kind) {
    case 'too_large':
      return failures.too_large({
        size: fileSizeText(problem.bytes, locale),
        limit: fileSizeText(csvLimits.bytes, locale),
      });
    case 'too_many_rows':
      return failures.too_many_rows({ count: problem.rows, limit: csvLimits.rows });
    case 'too_many_columns':
      return failures.too_many_columns({ count: problem.columns, limit: csvLimits.columns });
    default:
      return failures[problem.kind];
  }
}
