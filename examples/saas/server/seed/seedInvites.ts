import { randomUUID } from 'node:crypto';

import type { Insertable, Kysely } from 'kysely';
import { exampleUserInvites } from 'react-user-invites/clients/memory';

import type { Database, InvitesTable } from '../database/Database.js';
import { accountAddress } from '../invites/emailAddress.js';
import { searchText } from '../invites/searchText.js';
import { seedEvents } from './seedEvents.js';
import { seedRoles } from './seedRoles.js';

type ExampleInvite = ReturnType<typeof exampleUserInvites>[number];
type InviteRow = Insertable<InvitesTable>;

/** Which invites to add. */
export interface SeedInvitesOptions {
  db: Kysely<Database>;

  organizationId: string;

  /** Who invites, in turns. */
  inviterIds: readonly string[];

  now: number;

  count: number;
}

const batchSize = 500;

/** Adds the demo invites with their history, and those who accepted one as members. These have no password. */
export async function seedInvites({ db, organizationId, inviterIds, now, count }: SeedInvitesOptions): Promise<void> {
  const rows = exampleUserInvites({ count, now }).map((invite, index) =>
    toRow(invite, organizationId, inviterIds[index % inviterIds.length]!),
  );
  for (let start = 0; start < rows.length; start += batchSize) {
    await insertBatch(db, rows.slice(start, start + batchSize));
  }
}

async function insertBatch(db: Kysely<Database>, rows: InviteRow[]): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const accepted = rows.filter(({ accepted_by }) => accepted_by !== null);
    if (accepted.length > 0) {
      await tx.insertInto('auth.user').values(accepted.map(toUser)).execute();
      await tx.insertInto('auth.member').values(accepted.map(toMember)).execute();
    }
    await tx.insertInto('invites.invites').values(rows).execute();
    await tx.insertInto('invites.invite_events').values(rows.flatMap(seedEvents)).execute();
  });
}

function toRow(invite: ExampleInvite, organizationId: string, invitedBy: string): InviteRow {
  const invitee = { email: invite.email, first_name: invite.firstName, last_name: invite.lastName };
  return {
    ...invitee,
    id: randomUUID(),
    organization_id: organizationId,
    email_canonical: accountAddress(invite.email),
    search_text: searchText(invitee),
    roles: seedRoles(invite),
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
    accepted_by: invite.acceptedBy && randomUUID(),
    delivery: invite.delivery === 'bounced' ? 'bounced' : 'delivered',
  };
}

function toUser(row: InviteRow) {
  return {
    id: row.accepted_by!,
    name: [row.first_name, row.last_name].filter(Boolean).join(' ') || row.email,
    email: row.email.toLowerCase(),
    emailVerified: false,
    createdAt: row.updated_at,
    updatedAt: row.updated_at,
  };
}

function toMember(row: InviteRow) {
  return {
    id: randomUUID(),
    organizationId: row.organization_id,
    userId: row.accepted_by!,
    role: row.roles.join(','),
    createdAt: row.updated_at,
  };
}

// An expired invite is stored as a pending one whose time is over.
function storedStatus(status: ExampleInvite['status']): InvitesTable['status'] {
  return status === 'expired' || status === 'unknown' ? 'pending' : status;
}

function dateOf(date: string | null): Date {
  return new Date(date ?? 0);
}
