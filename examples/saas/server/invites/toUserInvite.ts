import type { UserInviteAnswer } from '../api/schemas/userInviteSchema.js';
import type { InviteSettings } from './InviteScope.js';
import { namedRoles } from './inviteRoles.js';
import type { InviteRow } from './selectInvites.js';

/** A stored invite as it goes over the wire. */
export function toUserInvite(row: InviteRow, now: Date, settings: InviteSettings): UserInviteAnswer {
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
    actions: rightsOf(row, now, settings),
  };
}

/** Somebody as an invite names them; null when the account is gone. */
export function toPerson(id: string | null, name: string | null, email: string | null) {
  return id === null ? null : { id, name, email };
}

function rightsOf(row: InviteRow, now: Date, settings: InviteSettings): UserInviteAnswer['actions'] {
  const right = row.status === 'pending' ? { allowed: true } : { allowed: false, reason: 'not_pending' as const };
  const availableAt = resendAvailableAt(row, settings);
  const resend =
    right.allowed && availableAt > now.getTime()
      ? { allowed: false, reason: 'cooldown' as const, availableAt: new Date(availableAt).toISOString() }
      : right;
  const isExpired = row.status_now === 'expired';
  return {
    resend,
    cancel: right,
    update: right,
    copy_link: isExpired ? { allowed: false, reason: 'expired' } : right,
    restore: row.status === 'canceled' ? { allowed: true } : { allowed: false, reason: 'not_supported' },
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
