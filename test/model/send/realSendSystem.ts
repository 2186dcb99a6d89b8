import { createInviteeEntries } from '../../../src/components/invite-users-dialog/entries/createInviteeEntries.js';
import { sendUserInvites } from '../../../src/operations/sendUserInvites.js';
import type { CreateSendSystem } from './SendSystem.js';

/** The list of the library's dialog, sent in chunks. */
export const realSendSystem: CreateSendSystem = (client, deadlineMs) => ({
  list: createInviteeEntries(),
  send: (invitees) => sendUserInvites(client, { userInvites: invitees.map(({ email }) => ({ email })) }, deadlineMs),
});
