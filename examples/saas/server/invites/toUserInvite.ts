import type { UserInviteAnswer } from '../api/schemas/userInviteSchema.js';
import type { InviteScope, InviteSettings } from './InviteScope.js';
import { mayGive, namedRoles } from '../../shared/inviteRoles.js';
import type { InviteRow } from './selectInvites.js';

/** For whom an invite is shown, and when. */
type InviteReader = Pick<InviteScope, 'now' | 'settings' | 'rank'>;

/** A stored invite as it goes over the wire. */
export function toUserInvite(row: InviteRow, scope: InviteReader): UserInviteAnswer {
  return {
    id: row.id,
    email: row.email,
    firstName: row.first_name,
    lastName: row.last_name,
    status: row.status_now,
    roles: namedRoles(row.roles),
    locale: row.locale,
    data: row.data,
    message: row.message,
    createdAt: row.created_at.toISOString(),
    sentAt: row.sent_at?.toISOString() ?? null,
    sentCount: row.sent_count,
    expiresAt: row.expires_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
    invitedBy: toPerson(row.invited_by, row.inviter_name, row.inviter_email),
    acceptedBy: toPerson(row.accepted_by, row.accepter_name, row.accepter_email),
    delivery: row.delivery,
    actions: rightsOf(row, scope),
  };
}

/** Somebody as an invite names them; null when the account is gone. */
export function toPerson(id: string | null, name: string | null, email: string | null) {
  return id === null ? null : { id, name, email };
}

type Right = UserInviteAnswer['actions']['resend'];

function rightsOf(row: InviteRow, { now, settings, rank }: InviteReader): UserInviteAnswer['actions'] {
  const right: Right = row.status === 'pending' ? { allowed: true } : { allowed: false, reason: 'not_pending' };
  const availableAt = resendAvailableAt(row, settings);
  const resend: Right =
    right.allowed && availableAt > now.getTime()
      ? { allowed: false, reason: 'cooldown', availableAt: new Date(availableAt).toISOString() }
      : right;
  const isExpired = row.status_now === 'expired';
  // What gives the roles of the invite is for those who may give them.
  const given = (allowed: Right): Right =>
    allowed.reason === 'cooldown' || allowed.allowed
      ? mayGive(rank, row.roles)
        ? allowed
        : { allowed: false, reason: 'forbidden' }
      : allowed;
  return {
    resend: given(resend),
    cancel: right,
    update: given(right),
    copy_link: given(isExpired ? { allowed: false, reason: 'expired' } : right),
    restore: given(row.status === 'canceled' ? { allowed: true } : { allowed: false, reason: 'not_supported' }),
    delete: deleteRight(row),
  };
}

/** Whether an invite may be deleted: a pending one must be canceled first, and an accepted one tells how a member came. */
export function deleteRight({ status_now }: Pick<InviteRow, 'status_now'>): UserInviteAnswer['actions']['delete'] {
  if (status_now !== 'pending' && status_now !== 'accepted') return { allowed: true };
  return { allowed: false, reason: 'not_supported' };
}

/** When an invite may be mailed again, in milliseconds since the epoch. */
export function resendAvailableAt(row: Pick<InviteRow, 'sent_at'>, settings: InviteSettings): number {
  return row.sent_at === null ? 0 : row.sent_at.getTime() + settings.resendCooldownMs;
}
