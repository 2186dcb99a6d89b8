import type { RoleOption } from '../../domain/RoleOption.js';
import type { Person, UserInvite, UserInviteRole } from '../../domain/UserInvite.js';
import type { UserInviteStatus } from '../../domain/UserInviteStatus.js';
import { timeOf } from '../timeOf.js';
import type { Invitation } from './invitationSchema.js';
import { currentOf } from './inviteChains.js';
import type { InviteChain } from './inviteChains.js';

/** What an invitation does not say of itself. */
export interface InvitationContext {
  roles: readonly RoleOption[];

  /** How long an invitation is open from its last mail. */
  lifetimeMs: number;

  personOf: (id: string) => Person;
}

const statuses: Readonly<Record<string, UserInviteStatus>> = {
  pending: 'pending',
  accepted: 'accepted',
  rejected: 'declined',
  canceled: 'canceled',
};

/** The invite that a chain of invitations is. */
export function toUserInvite(chain: InviteChain, { roles, lifetimeMs, personOf }: InvitationContext): UserInvite {
  const current = currentOf(chain);
  const { email, firstName, lastName, status, locale, data, message, expiresAt, inviterId } = current;
  return {
    id: chain[0].id,
    email,
    firstName,
    lastName,
    status: statuses[status] ?? 'unknown',
    rawStatus: status,
    roles: namedRoles(current.role, roles),
    locale,
    data,
    message,
    createdAt: chain[0].createdAt,
    sentAt: sentAtOf(current, lifetimeMs),
    // Mails are not counted.
    sentCount: 0,
    expiresAt,
    updatedAt: null,
    invitedBy: inviterId === null ? null : personOf(inviterId),
    acceptedBy: null,
    delivery: null,
  };
}

/** Role keys with the names that the host gave them. */
export function namedRoles(keys: readonly string[], roles: readonly RoleOption[]): UserInviteRole[] {
  return keys.map((key) => ({ key, name: roles.find((role) => role.key === key)?.name ?? null }));
}

// Nothing says when a mail went out; each one renews the expiry.
function sentAtOf({ createdAt, expiresAt }: Invitation, lifetimeMs: number): string | null {
  if (expiresAt === null) return createdAt;
  const sentAt = timeOf(expiresAt) - lifetimeMs;
  return createdAt !== null && timeOf(createdAt) >= sentAt ? createdAt : new Date(sentAt).toISOString();
}
