import type { InvitesErrorDetails } from '../../domain/InvitesErrorDetails.js';
import { mayHaveHappened } from '../../domain/mayHaveHappened.js';
import type { SendUserInviteOutcome, SendUserInviteResult } from '../../domain/SendUserInvitesResult.js';
import type { InviteeInput } from '../InvitesClient.js';
import { toInvitesErrorDetails } from '../toInvitesErrorDetails.js';

/**
 * Invites one after the other. What is wrong with one of them is their outcome; any other failure would meet those after
 * them, too, who are not tried. An abort rejects: of whoever was invited by then, nobody has heard.
 */
export async function sendInvitations(
  invitees: readonly InviteeInput[],
  invite: (invitee: InviteeInput) => Promise<SendUserInviteResult>,
  signal: AbortSignal | undefined,
): Promise<SendUserInviteResult[]> {
  const results: SendUserInviteResult[] = [];
  let refusal: InvitesErrorDetails | null = null;
  for (const invitee of invitees) {
    const { email } = invitee;
    if (refusal) {
      results.push({ email, outcome: 'failed', error: refusal });
      continue;
    }
    try {
      results.push(await invite(invitee));
    } catch (thrown) {
      signal?.throwIfAborted();
      const error = toInvitesErrorDetails(thrown);
      if (error.code !== 'validation') refusal = error;
      results.push({ email, outcome: outcomeOf(error), error });
    }
  }
  return results;
}

const emailOutcomes: Readonly<Record<string, SendUserInviteOutcome>> = {
  already_invited: 'already_invited',
  already_member: 'already_member',
  blocked: 'blocked',
};

function outcomeOf(error: InvitesErrorDetails): SendUserInviteOutcome {
  if (error.code !== 'validation') return mayHaveHappened(error) ? 'unknown' : 'failed';
  const field = error.fields.find(({ path }) => path === 'email');
  if (error.fields.length > 0 && !field) return 'failed';
  return emailOutcomes[field?.code ?? ''] ?? 'invalid';
}
