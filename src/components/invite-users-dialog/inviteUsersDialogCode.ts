import { createLoader } from '../../ui/createLoader.js';

/** The dialog with all that its form takes: a page loads it after its first paint, not before. */
export const inviteUsersDialogCode = createLoader(() => import('./LoadedInviteUsersDialog.js'));
