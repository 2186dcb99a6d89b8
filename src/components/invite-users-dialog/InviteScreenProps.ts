import type { InviteUsersDialogMessages } from '../../i18n/InviteUsersDialogMessages.js';
import type { InviteUsersFormState } from './InviteUsersFormState.js';

/** What each screen of the dialog or of the form in the page is given. */
export interface InviteScreenProps {
  form: InviteUsersFormState;

  messages: InviteUsersDialogMessages;

  titleId: string;

  organizationName: string | null;

  /** Whether it stands in the page: then there is nothing to close. */
  inline: boolean;
}
