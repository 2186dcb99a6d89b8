import type { InvitesClient, SendUserInvitesInput } from '../client/InvitesClient.js';
import { toInvitesErrorDetails } from '../client/toInvitesErrorDetails.js';
import { withDeadline } from '../client/withDeadline.js';
import { canonicalEmail } from '../domain/canonicalEmail.js';
import type { InvitesErrorDetails } from '../domain/InvitesErrorDetails.js';
import type { SendUserInviteResult, SendUserInvitesResult } from '../domain/SendUserInvitesResult.js';

/**
 * Sends invites in chunks of what the client takes, one after the other, and answers one result for each invitee in
 * their order. A chunk that fails makes its invitees `failed` with the reason, or `unknown` where the server may have
 * carried it out; the other chunks go on. Never rejects.
 */
export async function sendUserInvites(
  client: InvitesClient,
  { userInvites, ...rest }: SendUserInvitesInput,
  deadlineMs: number,
): Promise<SendUserInvitesResult> {
  const { sendLimit } = client.capabilities;
  const results: SendUserInviteResult[] = [];
  for (let start = 0; start < userInvites.length; start += sendLimit) {
    const chunk = userInvites.slice(start, start + sendLimit);
    const idempotencyKey = crypto.randomUUID();
    try {
      const answer = await withDeadline(
        (signal) => client.sendUserInvites({ ...rest, userInvites: chunk }, { idempotencyKey, signal }),
        deadlineMs,
      );
      const byEmail = new Map(answer.results.map((result) => [canonicalEmail(result.email), result]));
      for (const { email } of chunk) {
        results.push({ ...(byEmail.get(canonicalEmail(email)) ?? { outcome: 'unknown' }), email });
      }
    } catch (error) {
      const details = toInvitesErrorDetails(error);
      const outcome = mayHaveHappened(details) ? 'unknown' : 'failed';
      for (const { email } of chunk) results.push({ email, outcome, error: details });
    }
  }
  return { results };
}

// With these the request may have reached the server, and only its answer was lost.
function mayHaveHappened({ code }: InvitesErrorDetails): boolean {
  return code === 'timeout' || code === 'network' || code === 'malformed' || code === 'server' || code === 'unknown';
}
