import { readdir, readFile } from 'node:fs/promises';

import { sql } from 'kysely';
import type { Kysely } from 'kysely';

import type { Database } from './Database.js';

const folder = new URL('migrations/', import.meta.url);

/** Applies every migration that this database has not seen, in the order of their numbers, each exactly once. */
export async function migrate(db: Kysely<Database>): Promise<void> {
  await sql`create table if not exists invites.migrations (name text primary key, applied_at timestamptz not null)`.execute(db);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).toSorted();
  for (const name of names) await apply(db, name);
}

async function apply(db: Kysely<Database>, name: string): Promise<void> {
  const text = await readFile(new URL(name, folder), 'utf8');
  await db.transaction().execute(async (tx) => {
    // An index of a large table takes its time.
    await sql`set local statement_timeout to 0`.execute(tx);
    // Two processes that start at once take turns.
    await sql`lock table invites.migrations in exclusive mode`.execute(tx);
    const applied = await tx.selectFrom('invites.migrations').where('name', '=', name).select('name').executeTakeFirst();
    if (applied) return;
    for (const statement of text.split(/;\s*$/m)) {
      if (statement.trim() !== '') await sql.raw(statement).execute(tx);
    }
    await tx.insertInto('invites.migrations').values({ name, applied_at: new Date() }).execute();
  });
}
