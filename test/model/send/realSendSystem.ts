import { createInviteeEntries } from '../../../src/components/invite-users-dialog/entries/createInviteeEntries.js';
import { createSendRun } from '../../../src/operations/createSendRun.js';
import type { CreateSendSystem } from './SendSystem.js';

/** The list of the library's dialog, sent in chunks. */
export const realSendSystem: CreateSendSystem = (client, deadlineMs) => ({
  list: createInviteeEntries(),
  send: (invitees) =>
    createSendRun(client, { userInvites: invitees.map(({ email }) => ({ email })) }, deadlineMs, { patient: true }),
});
