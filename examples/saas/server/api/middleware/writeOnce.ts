import { createHash } from 'node:crypto';

import type { Context } from 'hono';
import { sql } from 'kysely';
import type { Transaction } from 'kysely';

import type { Database } from '../../database/Database.js';
import type { ApiEnv } from '../ApiEnv.js';
import { ApiError } from '../ApiError.js';

interface KeyId {
  scope: string;

  key: string;
}

/** What else a write may need. */
interface WriteOnceOptions {
  /** Which of several transactions of one request it is. */
  part?: string;

  /** Whose keys they are, where nobody has to be signed in: nobody else's answer is ever given. @default the user's */
  scope?: string;
}

const keptForMs = 24 * 60 * 60 * 1000;

/**
 * Runs a change in a transaction and, where the request has an Idempotency-Key, at most once. The key and the answer
 * are stored by the same transaction: a repeated request waits for the first and gets its answer, a refusal leaves no trace.
 * A request of several transactions names each of its parts.
 */
export async function writeOnce<Answer>(
  c: Context<ApiEnv>,
  write: (db: Transaction<Database>) => Promise<Answer>,
  { part, scope = c.var.user.id }: WriteOnceOptions = {},
): Promise<Answer> {
  const { db, now } = c.var.services;
  const header = c.req.header('Idempotency-Key');
  if (header === undefined) return db.transaction().execute(write);
  // No header has a line break in it.
  const key = part === undefined ? header : `${header}\n${part}`;
  const id = { scope, key };
  const fingerprint = await fingerprintOf(c);
  return db.transaction().execute(async (tx) => {
    const createdAt = new Date(now());
    await forgetOldKeys(tx, new Date(createdAt.getTime() - keptForMs));
    const claimed = await tx
      .insertInto('invites.idempotency_keys')
      .values({ ...id, fingerprint, answer: null, created_at: createdAt })
      .onConflict((conflict) => conflict.columns(['scope', 'key']).doNothing())
      .returning('key')
      .executeTakeFirst();
    if (!claimed) return storedAnswer<Answer>(tx, id, fingerprint);
    const answer = await write(tx);
    await tx
      .updateTable('invites.idempotency_keys')
      .set({ answer: JSON.stringify(answer) })
      .where('scope', '=', id.scope)
      .where('key', '=', key)
      .execute();
    return answer;
  });
}

async function storedAnswer<Answer>(tx: Transaction<Database>, id: KeyId, fingerprint: string): Promise<Answer> {
  const stored = await tx
    .selectFrom('invites.idempotency_keys')
    .where('scope', '=', id.scope)
    .where('key', '=', id.key)
    .select(['fingerprint', 'answer'])
    .executeTakeFirstOrThrow();
  if (stored.fingerprint === fingerprint) return stored.answer as Answer;
  throw new ApiError({ code: 'validation', fields: [{ path: 'Idempotency-Key', code: 'reused' }] }, 422);
}

// Those that somebody else writes right now are left for another time: nobody waits for cleaning.
async function forgetOldKeys(tx: Transaction<Database>, before: Date): Promise<void> {
  await sql`delete from invites.idempotency_keys where ctid in (
    select ctid from invites.idempotency_keys where created_at < ${before} limit 100 for update skip locked
  )`.execute(tx);
}

async function fingerprintOf(c: Context<ApiEnv>): Promise<string> {
  return createHash('sha256')
    .update(`${c.req.method} ${c.req.path}\n${await c.req.text()}`)
    .digest('base64url');
}
