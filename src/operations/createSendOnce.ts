import type { InvitesClient, SendUserInvitesInput } from '../client/InvitesClient.js';
import { canonicalEmail } from '../domain/canonicalEmail.js';
import { browserNetwork } from './browserNetwork.js';
import { createSendRun } from './createSendRun.js';
import type { SendRun } from './createSendRun.js';
import { isSame } from './isSame.js';
import type { Network } from './Network.js';

/** Invites that are on their way, and whether this call has sent them or met them under way. */
export interface StartedSend {
  run: SendRun;

  isNew: boolean;
}

/**
 * Starts in this very event. While an equal input is on its way, that is the one that is answered.
 *
 * @param patient Whether somebody sees that it waits, and can stop it.
 */
export type SendOnce = (input: SendUserInvitesInput, deadlineMs: number, patient?: boolean) => StartedSend;

/** Creates the way to send through one client. */
export function createSendOnce(client: InvitesClient, network: Network = browserNetwork): SendOnce {
  const underWay = new Map<SendUserInvitesInput, SendRun>();

  return (input, deadlineMs, patient) => {
    const asked = toCanonical(input);
    for (const [other, run] of underWay) if (isSame(asked, other)) return { run, isNew: false };
    const run = createSendRun(client, input, deadlineMs, { network, patient });
    underWay.set(asked, run);
    void run.settled.then(() => underWay.delete(asked));
    return { run, isNew: true };
  };
}

function toCanonical({ userInvites, ...rest }: SendUserInvitesInput): SendUserInvitesInput {
  return { ...rest, userInvites: userInvites.map((invitee) => ({ ...invitee, email: canonicalEmail(invitee.email) })) };
}
