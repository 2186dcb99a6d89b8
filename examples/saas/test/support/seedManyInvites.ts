import { sql } from 'kysely';
import type { Kysely } from 'kysely';

import type { Database } from '../../server/database/Database.js';

/** When the newest of {@link seedManyInvites} was made. */
export const seededUntil = new Date('2026-11-01T00:00:00Z');

/**
 * Adds so many invites, one every five minutes back in time: four in five are of the first organization, the others of forty more.
 * Forty people invite; who accepted is a user.
 */
export async function seedManyInvites(database: Kysely<Database>, count: number): Promise<void> {
  await database.connection().execute(async (db) => {
    await sql`set statement_timeout to 0`.execute(db);
    await seed(db, count);
    await sql`reset statement_timeout`.execute(db);
  });
}

async function seed(db: Kysely<Database>, count: number): Promise<void> {
  await sql`
    insert into auth.organization (id, name, slug, "createdAt")
    select 'organization-' || n, 'Organization ' || n, 'organization-' || n, ${seededUntil} from generate_series(0, 40) n
  `.execute(db);
  await sql`
    insert into auth."user" (id, name, email, "emailVerified", "createdAt", "updatedAt")
    select 'inviter-' || n, 'Inviter ' || n, 'inviter-' || n || '@saas.example', true, ${seededUntil}, ${seededUntil}
    from generate_series(1, 40) n
  `.execute(db);
  const invites = sql`
    select
      n,
      md5(n::text)::uuid::text as id,
      'organization-' || case when ${any(5, 'organization')} < 4 then 0 else 1 + ${any(40, 'other')} end as organization_id,
      (array['accepted', 'accepted', 'accepted', 'accepted', 'accepted', 'accepted', 'declined', 'canceled', 'pending', 'pending'])[1 + ${any(10, 'status')}] as status,
      (array['Noor', 'Łukasz', 'Zofia', 'Ana', 'Wei', 'Amir', 'Iñaki', 'Đorđe', 'Mia', 'Jon'])[1 + ${any(10, 'name')}] as first_name,
      'of ' || ${any(5000, 'place')} as last_name,
      'person-' || n || '@company-' || ${any(3000, 'company')} || '.example' as email,
      case when ${any(1000, 'billing')} = 0 then array['billing'] when ${any(4, 'role')} = 0 then array['editor', 'viewer'] else array['viewer'] end as roles,
      'inviter-' || 1 + ${any(40, 'inviter')} as invited_by,
      ${seededUntil}::timestamptz - n * interval '5 minutes' as created_at,
      ${any(50, 'mailed')} > 0 as mailed
    from generate_series(1, ${sql.lit(count)}) n
  `;
  await sql`
    insert into auth."user" (id, name, email, "emailVerified", "createdAt", "updatedAt")
    select id, first_name || ' ' || last_name, email, true, created_at, created_at from (${invites}) seeded where status = 'accepted'
  `.execute(db);
  await sql`
    insert into invites.invites (
      id, organization_id, email, email_canonical, first_name, last_name, search_text, roles, status,
      created_at, sent_at, sent_count, expires_at, updated_at, invited_by, accepted_by, delivery
    )
    select
      id, organization_id, email, email, first_name, last_name, lower(first_name || ' ' || last_name || chr(10) || email), roles, status,
      created_at, case when mailed then created_at end, 1, created_at + interval '7 days', created_at,
      invited_by, case when status = 'accepted' then id end, 'delivered'
    from (${invites}) seeded
    order by n desc
  `.execute(db);
  await seedHistory(db);
  await sql`vacuum analyze`.execute(db);
}

/** Gives each invite a history of three events, a change, one in each second back from now, and deletes as many as one in ten. */
async function seedHistory(db: Kysely<Database>): Promise<void> {
  // They would each note a change, in turns.
  await sql`alter table invites.invite_events disable trigger changes_by_event`.execute(db);
  await sql`
    insert into invites.invite_events (invite_id, type, at, by_user)
    select id, type, created_at, invited_by
    from invites.invites cross join unnest(array['created', 'sent', 'delivered']) as type
  `.execute(db);
  await sql`alter table invites.invite_events enable trigger changes_by_event`.execute(db);
  await sql`
    insert into invites.changes (organization_id, invite_id, kind, at)
    select organization_id, id, 'sent', now() - row_number() over (order by created_at desc) * interval '1 second'
    from invites.invites
    order by created_at
  `.execute(db);
  await sql`
    insert into invites.deleted_invites (organization_id, created_at)
    select organization_id, created_at from invites.invites where hashtext(id) % 10 = 0
  `.execute(db);
}

/** A number below `count` for each `n`, the same in every run, which has nothing to do with the numbers for another purpose. */
function any(count: number, purpose: string) {
  return sql`(abs(hashtext(n || ${sql.lit(purpose)})) % ${sql.lit(count)})`;
}
