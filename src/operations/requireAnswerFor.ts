import { InvitesError } from '../client/InvitesError.js';
import type { UserInvite } from '../domain/UserInvite.js';
import type { InviteOperationRequest } from './InviteOperation.js';

/** The invite that an operation answered. Throws where it is another one, or shows that the operation was not done. */
export function requireAnswerFor({ kind, inviteId }: InviteOperationRequest, invite: UserInvite): UserInvite {
  const { id, status } = invite;
  if (id !== inviteId) throw new InvitesError({ code: 'malformed' });
  if (kind === 'restore' && status === 'canceled') throw new InvitesError({ code: 'malformed' });
  if (kind !== 'cancel') return invite;
  if (status === 'accepted' || status === 'declined') throw new InvitesError({ code: 'invite_not_pending', status });
  if (status === 'pending' || status === 'expired') throw new InvitesError({ code: 'malformed' });
  return invite;
}
