import type { InvitesErrorDetails } from '../domain/InvitesErrorDetails.js';
import { mayHaveHappened } from '../domain/mayHaveHappened.js';

/** Whether a refusal says that the server knows the invite in another state than the screen. */
export function isOutdatedBy(error: InvitesErrorDetails): boolean {
  const { code } = error;
  return (
    mayHaveHappened(error) || code === 'not_found' || code === 'gone' || code === 'conflict' || code === 'invite_not_pending'
  );
}
