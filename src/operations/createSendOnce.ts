import type { InvitesClient, SendUserInvitesInput } from '../client/InvitesClient.js';
import { canonicalEmail } from '../domain/canonicalEmail.js';
import type { SendUserInvitesResult } from '../domain/SendUserInvitesResult.js';
import { browserNetwork } from './browserNetwork.js';
import { isSame } from './isSame.js';
import type { Network } from './Network.js';
import { sendUserInvites } from './sendUserInvites.js';

/** Invites that are on their way, and whether this call has sent them or met them under way. */
export interface StartedSend {
  settled: Promise<SendUserInvitesResult>;

  isNew: boolean;
}

/** Starts in this very event. While an equal input is on its way, that is the one that is answered. */
export type SendOnce = (input: SendUserInvitesInput, deadlineMs: number) => StartedSend;

/** Creates the way to send through one client. */
export function createSendOnce(client: InvitesClient, network: Network = browserNetwork): SendOnce {
  const underWay = new Map<SendUserInvitesInput, Promise<SendUserInvitesResult>>();

  async function send(asked: SendUserInvitesInput, input: SendUserInvitesInput, deadlineMs: number) {
    try {
      return await sendUserInvites(client, input, deadlineMs, network);
    } finally {
      underWay.delete(asked);
    }
  }

  return (input, deadlineMs) => {
    const asked = toCanonical(input);
    for (const [other, settled] of underWay) if (isSame(asked, other)) return { settled, isNew: false };
    const settled = send(asked, input, deadlineMs);
    underWay.set(asked, settled);
    return { settled, isNew: true };
  };
}

function toCanonical({ userInvites, ...rest }: SendUserInvitesInput): SendUserInvitesInput {
  return { ...rest, userInvites: userInvites.map((invitee) => ({ ...invitee, email: canonicalEmail(invitee.email) })) };
}
