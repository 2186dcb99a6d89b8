import { displayText } from '../../../domain/displayText.js';
import type { CsvImportMessages } from '../../../i18n/CsvImportMessages.js';
import type { CsvRowProblem } from './CsvPerson.js';

/** What is wrong with a row, in few words. */
export function rowProblemText(problem: CsvRowProblem, { problems, fields }: CsvImportMessages): string {
  switch (problem.kind) {
    case 'address':
      return problems[problem.reason];
    case 'too_many_cells':
      return problems.too_many_cells({ count: problem.count });
    case 'field':
      return problems.field({ label: displayText(problem.label), reason: fields[problem.reason] });
    default:
      return problems[problem.kind];
  }
}
