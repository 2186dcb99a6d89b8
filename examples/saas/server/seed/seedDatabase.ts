import type { Kysely } from 'kysely';

import type { Auth } from '../auth/createAuth.js';
import type { Database } from '../database/Database.js';
import { demoAccounts, demoPassword } from './demoAccounts.js';
import { seedInvitations } from './seedInvitations.js';
import { seedInvites } from './seedInvites.js';

/** What to fill an empty database with. */
export interface SeedOptions {
  db: Kysely<Database>;

  auth: Auth;

  now: number;

  /** How many invites. */
  count: number;

  /** Whether better-auth has invitations of its own, too. */
  betterAuthInvites: boolean;
}

// better-auth answers all of them at once.
const mostInvitations = 60;

/** Fills an empty database with the demo organization, its people and their invites; leaves any other as it is. */
export async function seedDatabase({ db, auth, now, count, betterAuthInvites }: SeedOptions): Promise<void> {
  if (await db.selectFrom('auth.user').select('id').limit(1).executeTakeFirst()) return;
  const userIds: string[] = [];
  for (const { name, email } of demoAccounts) {
    const { user } = await auth.api.signUpEmail({ body: { name, email, password: demoPassword } });
    userIds.push(user.id);
  }
  const organization = await auth.api.createOrganization({ body: { name: 'Northwind', slug: 'northwind', userId: userIds[0]! } });
  const [, ...members] = demoAccounts;
  for (const [index, { role }] of members.entries()) {
    await auth.api.addMember({ body: { organizationId: organization.id, userId: userIds[index + 1]!, role } });
  }
  const invites = { db, organizationId: organization.id, inviterIds: userIds.slice(0, 2), now };
  await seedInvites({ ...invites, count });
  if (betterAuthInvites) await seedInvitations({ ...invites, count: Math.min(count, mostInvitations) });
}
