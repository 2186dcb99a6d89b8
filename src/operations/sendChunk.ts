import type { InviteeInput, InvitesClient, SendUserInvitesInput } from '../client/InvitesClient.js';
import { toInvitesErrorDetails } from '../client/toInvitesErrorDetails.js';
import { sendUserInvitesResultSchema } from '../client/wire/sendUserInvitesResultSchema.js';
import { canonicalEmail } from '../domain/canonicalEmail.js';
import type { InvitesErrorDetails } from '../domain/InvitesErrorDetails.js';
import type { SendUserInviteResult } from '../domain/SendUserInvitesResult.js';
import { askOnceMore } from './askOnceMore.js';
import { mayHaveHappened } from './mayHaveHappened.js';
import { wouldMeetAll } from './wouldMeetAll.js';

/** What became of the invitees of one request. */
export interface SentChunk {
  /** One for each, in their order. */
  results: readonly SendUserInviteResult[];

  /** Why no other request needs to be tried; null where one may. */
  refusal: InvitesErrorDetails | null;
}

/** Sends invites in one request. Never rejects: those of whom the answer does not tell are `unknown`. */
export async function sendChunk(client: InvitesClient, input: SendUserInvitesInput, deadlineMs: number): Promise<SentChunk> {
  try {
    const answer = await askOnceMore(
      client,
      sendUserInvitesResultSchema,
      (options) => client.sendUserInvites(input, options),
      deadlineMs,
    );
    return { results: matched(input.userInvites, answer.results), refusal: null };
  } catch (thrown) {
    const error = toInvitesErrorDetails(thrown);
    const outcome = mayHaveHappened(error) ? 'unknown' : 'failed';
    return {
      results: input.userInvites.map(({ email }) => ({ email, outcome, error })),
      refusal: wouldMeetAll(error.code) ? error : null,
    };
  }
}

/** One result for each invitee: in the order of the answer where an address is there more than once. */
function matched(invitees: readonly InviteeInput[], answered: readonly SendUserInviteResult[]): SendUserInviteResult[] {
  const byEmail = new Map<string, SendUserInviteResult[]>();
  for (const result of answered) {
    const email = canonicalEmail(result.email);
    const known = byEmail.get(email);
    if (known) known.push(result);
    else byEmail.set(email, [result]);
  }
  return invitees.map(({ email }) => {
    const left = byEmail.get(canonicalEmail(email)) ?? [];
    const result = left.length > 1 ? left.shift() : left[0];
    return { ...(result ?? { outcome: 'unknown' }), email };
  });
}
