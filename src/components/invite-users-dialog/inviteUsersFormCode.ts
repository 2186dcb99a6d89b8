import { createLoader } from '../../ui/createLoader.js';

/** The form with all that it takes: a page loads it after its first paint, not before. */
export const inviteUsersFormCode = createLoader(() => import('./LoadedInviteUsersForm.js'));
