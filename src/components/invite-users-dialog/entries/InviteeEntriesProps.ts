import type { InviteUsersDialogMessages } from '../../../i18n/InviteUsersDialogMessages.js';
import type { InviteUsersFormState } from '../InviteUsersFormState.js';
import type { EntryRows } from './useEntryRows.js';

/** What a list of people is given, be it short or long. */
export interface InviteeEntriesProps {
  form: InviteUsersFormState;

  rows: EntryRows;

  locked: boolean;

  messages: InviteUsersDialogMessages;
}
