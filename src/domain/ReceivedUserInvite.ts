import type { UserInvitePreview } from './UserInvitePreview.js';

/** An open invite in the viewer's inbox. */
export type ReceivedUserInvite = UserInvitePreview & { id: string };
