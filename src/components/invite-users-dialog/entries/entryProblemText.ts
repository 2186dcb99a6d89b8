import { displayText } from '../../../domain/displayText.js';
import type { InviteField } from '../../../domain/InviteField.js';
import type { FieldMessages } from '../../../i18n/FieldMessages.js';
import type { InviteUsersDialogMessages } from '../../../i18n/InviteUsersDialogMessages.js';
import type { DetailProblem } from './details/DetailProblem.js';
import type { InviteeProblem } from './InviteeEntry.js';

/** The words that say what is wrong with an entry. */
export interface EntryWords {
  messages: InviteUsersDialogMessages;

  fieldMessages: FieldMessages;

  fields: readonly InviteField[];
}

/** What keeps an entry from being sent, as at the entry so in the summary; null where nothing does. */
export function entryProblemText(problem: InviteeProblem | null, words: EntryWords): string | null {
  const { messages } = words;
  switch (problem?.kind) {
    case 'invalid':
      return messages.problems[problem.reason];
    case 'refused':
      return messages.outcomes[problem.outcome];
    case 'domain':
      return messages.domainNotAllowed({ allowed: problem.allowed.map(displayText) });
    case 'details':
      return problem.problems.map((detail) => detailProblemText(detail, words)).join(' ');
    case 'no_role':
      return messages.rolePicker.missing;
    default:
      return null;
  }
}

function detailProblemText({ field, reason }: DetailProblem, { messages, fieldMessages, fields }: EntryWords): string {
  const { entryList: texts } = messages;
  const labels = { firstName: texts.firstName, lastName: texts.lastName, locale: texts.language };
  const label = typeof field === 'number' ? displayText(fields[field]?.label ?? '') : labels[field];
  return texts.detailProblem({ label, problem: fieldMessages.problems[reason] });
}
