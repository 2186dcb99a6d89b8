import type { InviteUsersDialogMessages } from '../../i18n/InviteUsersDialogMessages.js';
import type { ImportScreen } from './csv-import/useImportScreen.js';
import type { InviteUsersFormState } from './InviteUsersFormState.js';

/** What each screen of the dialog or of the form in the page is given. */
export interface InviteScreenProps {
  form: InviteUsersFormState;

  messages: InviteUsersDialogMessages;

  titleId: string;

  organizationName: string | null;

  /** The import of a file; null while nothing can be added. */
  imports: ImportScreen | null;

  /** Whether it stands in the page: then there is nothing to close. */
  inline: boolean;
}
