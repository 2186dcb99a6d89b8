import { randomUUID } from 'node:crypto';

import { exampleUserInvites } from 'react-user-invites/clients/memory';

import type { SeedInvitesOptions } from './seedInvites.js';
import { seedRoles } from './seedRoles.js';

const hour = 60 * 60 * 1000;
// As long as better-auth leaves an invitation open.
const openFor = 48 * hour;

/** Adds the demo people as invitations of better-auth's own. */
export async function seedInvitations({ db, organizationId, inviterIds, now, count }: SeedInvitesOptions): Promise<void> {
  const rows = exampleUserInvites({ count, now }).map((invite, index) => {
    const { email, firstName, lastName, status, locale, message } = invite;
    const sentAt = status === 'pending' ? now - ((index * 5) % 47) * hour : Date.parse(invite.createdAt!);
    return {
      id: randomUUID(),
      organizationId,
      inviterId: inviterIds[index % inviterIds.length]!,
      email: email.toLowerCase(),
      role: seedRoles(invite).join(','),
      status: storedStatuses[status],
      createdAt: new Date(Math.min(sentAt, Date.parse(invite.createdAt!))),
      expiresAt: new Date(sentAt + openFor),
      firstName,
      lastName,
      locale,
      message,
    };
  });
  if (rows.length > 0) await db.insertInto('auth.invitation').values(rows).execute();
}

// An expired invitation is stored as a pending one whose time is over.
const storedStatuses = {
  pending: 'pending',
  expired: 'pending',
  unknown: 'pending',
  accepted: 'accepted',
  declined: 'rejected',
  canceled: 'canceled',
} as const;
