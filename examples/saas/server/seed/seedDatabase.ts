import { randomUUID } from 'node:crypto';

import type { Insertable, Kysely } from 'kysely';
import { exampleUserInvites } from 'react-user-invites/clients/memory';

import type { Auth } from '../auth/createAuth.js';
import type { Database, InvitesTable } from '../database/Database.js';
import { accountAddress } from '../invites/emailAddress.js';
import { areInviteRoles } from '../invites/inviteRoles.js';
import { searchText } from '../invites/searchText.js';
import { demoAccounts, demoPassword } from './demoAccounts.js';

type ExampleInvite = ReturnType<typeof exampleUserInvites>[number];

/** What to fill an empty database with. */
export interface SeedOptions {
  db: Kysely<Database>;

  auth: Auth;

  now: number;

  /** How many invites. */
  count: number;
}

const batchSize = 500;

/** Fills an empty database with the demo organization, its people and their invites; leaves any other as it is. */
export async function seedDatabase({ db, auth, now, count }: SeedOptions): Promise<void> {
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
  const rows = exampleUserInvites({ count, now }).map((invite, index) => toRow(invite, organization.id, userIds[index % 2]!));
  for (let start = 0; start < rows.length; start += batchSize) {
    await insertBatch(db, rows.slice(start, start + batchSize));
  }
}

async function insertBatch(db: Kysely<Database>, rows: Insertable<InvitesTable>[]): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await tx.insertInto('invites.invites').values(rows).execute();
    const events = rows.flatMap((row) =>
      (['created', 'sent'] as const).map((type) => ({
        invite_id: row.id,
        type,
        at: row.created_at,
        by_user: row.invited_by,
        reason: null,
      })),
    );
    await tx.insertInto('invites.invite_events').values(events).execute();
  });
}

function toRow(invite: ExampleInvite, organizationId: string, invitedBy: string): Insertable<InvitesTable> {
  const invitee = { email: invite.email, first_name: invite.firstName, last_name: invite.lastName };
  const roles = invite.roles.map(({ key }) => key).filter((key) => areInviteRoles([key]));
  return {
    ...invitee,
    id: randomUUID(),
    organization_id: organizationId,
    email_canonical: accountAddress(invite.email),
    search_text: searchText(invitee),
    roles: roles.length === 0 ? ['viewer'] : roles,
    locale: invite.locale,
    data: null,
    message: invite.message,
    status: storedStatus(invite.status),
    created_at: dateOf(invite.createdAt),
    sent_at: dateOf(invite.sentAt),
    sent_count: invite.sentCount,
    expires_at: dateOf(invite.expiresAt),
    updated_at: dateOf(invite.updatedAt),
    invited_by: invitedBy,
    accepted_by: null,
    delivery: invite.delivery === 'bounced' ? 'bounced' : 'delivered',
  };
}

// An expired invite is stored as a pending one whose time is over.
function storedStatus(status: ExampleInvite['status']): InvitesTable['status'] {
  return status === 'expired' || status === 'unknown' ? 'pending' : status;
}

function dateOf(date: string | null): Date {
  return new Date(date ?? 0);
}
