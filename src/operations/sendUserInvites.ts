import { askClient } from '../client/askClient.js';
import type { InviteeInput, InvitesClient, SendUserInvitesInput } from '../client/InvitesClient.js';
import { toInvitesErrorDetails } from '../client/toInvitesErrorDetails.js';
import { sendUserInvitesResultSchema } from '../client/wire/sendUserInvitesResultSchema.js';
import { canonicalEmail } from '../domain/canonicalEmail.js';
import type { InvitesErrorDetails } from '../domain/InvitesErrorDetails.js';
import type { SendUserInviteResult, SendUserInvitesResult } from '../domain/SendUserInvitesResult.js';
import { browserNetwork } from './browserNetwork.js';
import { mayHaveHappened } from './mayHaveHappened.js';
import type { Network } from './Network.js';
import { newIdempotencyKey } from './newIdempotencyKey.js';
import { wouldMeetAll } from './wouldMeetAll.js';

/**
 * Sends invites in chunks of what the client takes, one after the other, and answers one result for each invitee in
 * their order. A chunk that fails makes its invitees `failed` with the reason, or `unknown` where the server may have
 * carried it out; the other chunks go on, unless the refusal would meet them all. Without a network nothing is sent.
 * Never rejects.
 */
export async function sendUserInvites(
  client: InvitesClient,
  { userInvites, ...rest }: SendUserInvitesInput,
  deadlineMs: number,
  network: Network = browserNetwork,
): Promise<SendUserInvitesResult> {
  const sendLimit = Math.max(1, Math.floor(client.capabilities.sendLimit) || 1);
  const results: SendUserInviteResult[] = [];
  let refusal: InvitesErrorDetails | null = null;
  for (let start = 0; start < userInvites.length; start += sendLimit) {
    const chunk = userInvites.slice(start, start + sendLimit);
    refusal ??= network.isOnline() ? null : { code: 'offline' };
    if (refusal) {
      results.push(...allOf(chunk, 'failed', refusal));
      continue;
    }
    const idempotencyKey = newIdempotencyKey();
    try {
      const answer = await askClient(
        sendUserInvitesResultSchema,
        (signal) => client.sendUserInvites({ ...rest, userInvites: chunk }, { idempotencyKey, signal }),
        deadlineMs,
      );
      results.push(...matched(chunk, answer.results));
    } catch (error) {
      const details = toInvitesErrorDetails(error);
      results.push(...allOf(chunk, mayHaveHappened(details) ? 'unknown' : 'failed', details));
      if (wouldMeetAll(details.code)) refusal = details;
    }
  }
  return { results };
}

function allOf(
  invitees: readonly InviteeInput[],
  outcome: 'failed' | 'unknown',
  error: InvitesErrorDetails,
): SendUserInviteResult[] {
  return invitees.map(({ email }) => ({ email, outcome, error }));
}

/** One result for each invitee: in the order of the answer where an address is there more than once. */
function matched(invitees: readonly InviteeInput[], answered: readonly SendUserInviteResult[]): SendUserInviteResult[] {
  const byEmail = new Map<string, SendUserInviteResult[]>();
  for (const result of answered) {
    const email = canonicalEmail(result.email);
    byEmail.set(email, [...(byEmail.get(email) ?? []), result]);
  }
  return invitees.map(({ email }) => {
    const left = byEmail.get(canonicalEmail(email)) ?? [];
    const result = left.length > 1 ? left.shift() : left[0];
    return { ...(result ?? { outcome: 'unknown' }), email };
  });
}
