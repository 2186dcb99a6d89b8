import { sql } from 'kysely';
import type { Kysely } from 'kysely';

import type { Database } from '../database/Database.js';

/** Something that changed about an invite. Ids rise, and nothing appears below one that could be read. */
export interface InviteChange {
  id: number;

  organizationId: string;

  inviteId: string;

  /** An event of the invite's history, or `deleted`. */
  kind: string;
}

/** The channel on which the database says that something changed. */
export const changesChannel = 'invites_changes';

const keptFor = sql<Date>`now() - interval '1 day'`;
// Whoever reads lists and then follows the changes has those in between, too.
const beforehand = sql<Date>`now() - interval '10 seconds'`;

/** What changed after an id, oldest first. */
export async function changesAfter(
  db: Kysely<Database>,
  after: number,
  { limit, organizationId }: { limit: number; organizationId?: string },
): Promise<InviteChange[]> {
  const rows = await db
    .selectFrom('invites.changes')
    .where('id', '>', after)
    .$if(organizationId !== undefined, (changes) => changes.where('organization_id', '=', organizationId!))
    .orderBy('id')
    .limit(limit)
    .select(['id', 'organization_id', 'invite_id', 'kind'])
    .execute();
  return rows.map((row) => ({
    id: Number(row.id),
    organizationId: row.organization_id,
    inviteId: row.invite_id,
    kind: row.kind,
  }));
}

/** The id of the newest change; 0 where there is none. */
export async function newestChange(db: Kysely<Database>): Promise<number> {
  const { newest } = await db
    .selectFrom('invites.changes')
    .select((eb) => eb.fn.max('id').as('newest'))
    .executeTakeFirstOrThrow();
  return Number(newest);
}

/** Where somebody begins who has seen no change yet: some seconds ago. */
export async function firstPosition(db: Kysely<Database>): Promise<number> {
  const recent = await db
    .selectFrom('invites.changes')
    .where('at', '>', beforehand)
    .select((eb) => eb.fn.min('id').as('id'))
    .executeTakeFirstOrThrow();
  return recent.id === null ? newestChange(db) : Number(recent.id) - 1;
}

/** Whether everything that came after an id is still there, and the id is one that this database gave. */
export async function isKept(db: Kysely<Database>, position: number): Promise<boolean> {
  const { oldest, newest } = await db
    .selectFrom('invites.changes')
    .select((eb) => [eb.fn.min('id').as('oldest'), eb.fn.max('id').as('newest')])
    .executeTakeFirstOrThrow();
  return position >= Number(oldest) - 1 && position <= Number(newest);
}

/** Forgets what is older than a day, but for the newest of it, which tells how far back the rest goes. */
export async function forgetOldChanges(db: Kysely<Database>): Promise<void> {
  await db
    .deleteFrom('invites.changes')
    .where('id', '<', (eb) =>
      eb
        .selectFrom('invites.changes')
        .where('at', '<', keptFor)
        .select((old) => old.fn.max('id').as('id')),
    )
    .execute();
}
