import type { InvitesErrorDetails } from '../domain/InvitesErrorDetails.js';
import type { UserInvite } from '../domain/UserInvite.js';
import type { InviteOperationRequest } from './InviteOperation.js';

/**
 * The invite as it must be, where a refusal says that what was asked for is so already: canceling what is canceled or
 * gone, deleting what is gone. `gone` where nobody knows what it was like; null for every other refusal.
 */
export function isAlreadyDone(
  { kind }: InviteOperationRequest,
  error: InvitesErrorDetails,
  before: UserInvite | null,
): UserInvite | 'gone' | null {
  const gone = error.code === 'not_found' || error.code === 'gone';
  if (kind === 'delete') return gone ? before : null;
  if (kind !== 'cancel') return null;
  if (!before) return gone ? 'gone' : null;
  const canceled = error.code === 'invite_not_pending' && error.status === 'canceled';
  return gone || canceled ? { ...before, status: 'canceled', rawStatus: 'canceled' } : null;
}
