import type { InvitesClient } from '../../../src/client/InvitesClient.js';
import type { InviteeEntries } from '../../../src/components/invite-users-dialog/entries/createInviteeEntries.js';
import type { InviteeEntry } from '../../../src/components/invite-users-dialog/entries/InviteeEntry.js';
import type { SendRun } from '../../../src/operations/createSendRun.js';

/** A list of people and a way to send it, as the model drives them. */
export interface SendSystem {
  list: InviteeEntries;

  /** Sends to these. */
  send(invitees: readonly InviteeEntry[]): Pick<SendRun, 'settled' | 'pause' | 'resume' | 'stop'>;
}

/** Creates a system with an empty list. */
export type CreateSendSystem = (client: InvitesClient, deadlineMs: number) => SendSystem;
