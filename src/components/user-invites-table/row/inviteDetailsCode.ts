import { createLoader } from '../../../ui/createLoader.js';

/** The details of an invite: loaded when somebody asks for them first. */
export const inviteDetailsCode = createLoader(() => import('../../user-invite-details/UserInviteDetailsSheet.js'));
