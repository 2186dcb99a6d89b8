import { createLoader } from '../../../ui/createLoader.js';

/** The editor of an invite, with all that its form takes: loaded when somebody asks for it first. */
export const inviteEditorCode = createLoader(() => import('../../user-invite-details/edit/InviteEditor.js'));
