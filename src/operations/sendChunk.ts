import type { InviteeInput, InvitesClient, SendUserInvitesInput } from '../client/InvitesClient.js';
import { toInvitesErrorDetails } from '../client/toInvitesErrorDetails.js';
import { sendUserInvitesResultSchema } from '../client/wire/sendUserInvitesResultSchema.js';
import { canonicalEmail } from '../domain/canonicalEmail.js';
import type { InvitesErrorDetails } from '../domain/InvitesErrorDetails.js';
import { matchAnswers } from '../domain/matchAnswers.js';
import type { SendUserInviteResult } from '../domain/SendUserInvitesResult.js';
import { askOnceMore } from './askOnceMore.js';
import { mayHaveHappened } from '../domain/mayHaveHappened.js';
import { wouldMeetAll } from './wouldMeetAll.js';

/** What became of the invitees of one request. */
export interface SentChunk {
  /** One for each, in their order. */
  results: readonly SendUserInviteResult[];

  /** Why no other request needs to be tried; null where one may. */
  refusal: InvitesErrorDetails | null;

  /** How many results are about people of whom the request did not tell; nothing is made of them. */
  stray: number;
}

/** Sends invites in one request. Never rejects: those of whom the answer does not tell are `unknown`. */
export async function sendChunk(
  client: InvitesClient,
  input: SendUserInvitesInput,
  deadlineMs: number,
  idempotencyKey: string,
): Promise<SentChunk> {
  try {
    const answer = await askOnceMore(
      client,
      sendUserInvitesResultSchema,
      (options) => client.sendUserInvites(input, options),
      deadlineMs,
      idempotencyKey,
    );
    return { ...matched(input.userInvites, answer.results), refusal: null };
  } catch (thrown) {
    const error = toInvitesErrorDetails(thrown);
    const outcome = mayHaveHappened(error) ? 'unknown' : 'failed';
    return {
      results: input.userInvites.map(({ email }) => ({ email, outcome, error })),
      refusal: wouldMeetAll(error.code) ? error : null,
      stray: 0,
    };
  }
}

/** One result for each invitee: in the order of the answer where an address is there more than once. */
function matched(
  invitees: readonly InviteeInput[],
  answered: readonly SendUserInviteResult[],
): Pick<SentChunk, 'results' | 'stray'> {
  const { byKey, stray } = matchAnswers(
    invitees.map(({ email }) => email),
    answered,
  );
  const results = invitees.map(({ email }): SendUserInviteResult => {
    const left = byKey.get(canonicalEmail(email))!;
    const result = left.length > 1 ? left.shift() : left[0];
    return { ...(result ?? { outcome: 'unknown' }), email };
  });
  return { results, stray };
}
