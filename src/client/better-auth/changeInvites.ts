import type { InvitesErrorDetails } from '../../domain/InvitesErrorDetails.js';
import { mayHaveHappened } from '../../domain/mayHaveHappened.js';
import type { UserInvite } from '../../domain/UserInvite.js';
import type { BulkUserInviteResult } from '../InvitesClient.js';
import { toInvitesErrorDetails } from '../toInvitesErrorDetails.js';

/**
 * Changes one invite after the other. What is wrong with one of them is its outcome; any other refusal would meet those
 * after it, too, which are not tried. An abort and an answer that is lost reject: what was changed by then is to be looked up.
 */
export async function changeInvites(
  ids: readonly string[],
  change: (id: string) => Promise<UserInvite>,
  signal: AbortSignal | undefined,
): Promise<BulkUserInviteResult[]> {
  const results: BulkUserInviteResult[] = [];
  let refusal: InvitesErrorDetails | null = null;
  for (const id of ids) {
    if (refusal) {
      results.push({ id, outcome: 'failed', error: refusal });
      continue;
    }
    try {
      results.push({ id, outcome: 'done', invite: await change(id) });
    } catch (thrown) {
      signal?.throwIfAborted();
      const error = toInvitesErrorDetails(thrown);
      if (mayHaveHappened(error)) throw thrown;
      if (!ofOneInvite.has(error.code)) refusal = error;
      results.push({ id, outcome: 'failed', error });
    }
  }
  return results;
}

// A full quota meets those that have expired only: of another one better-auth makes no new invitation.
const ofOneInvite: ReadonlySet<InvitesErrorDetails['code']> = new Set([
  'invite_not_pending',
  'not_found',
  'validation',
  'quota_exceeded',
]);
