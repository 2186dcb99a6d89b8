import { sql } from 'kysely';
import type { Kysely, Transaction } from 'kysely';

import { ApiError } from '../api/ApiError.js';
import type { Database } from '../database/Database.js';

/** How often something may happen, in all instances together. */
export interface RateLimit {
  /** What is counted; no secret. */
  key: string;

  /** How often it may happen within the window, which begins with the first time. */
  most: number;

  windowMs: number;
}

/** What is left of a limit. */
export interface TurnsLeft {
  left: number;

  /** How long until there is more. */
  retryAfterMs: number;
}

/** Counts one more time, and refuses it where there were too many. */
export async function takeTurn(db: Kysely<Database>, limit: RateLimit, now: Date): Promise<void> {
  // A transaction would hold what it forgets until it ends.
  if (!db.isTransaction) await forgetOld(db, now);
  const { left, retryAfterMs } = (await countTurns(db, [limit], now, () => 1)).get(limit.key)!;
  if (left < 0) throw new ApiError({ code: 'rate_limited', retryAfterMs });
}

/**
 * What is left of some limits, by their keys. Nobody else counts until the transaction ends;
 * whoever takes other locks, too, takes these first.
 */
export function lockTurns(
  tx: Transaction<Database>,
  limits: readonly RateLimit[],
  now: Date,
): Promise<ReadonlyMap<string, TurnsLeft>> {
  return countTurns(tx, limits, now, () => 0);
}

/** Counts so many times more. */
export async function countTurns(
  db: Kysely<Database>,
  limits: readonly RateLimit[],
  now: Date,
  times: (key: string) => number,
): Promise<ReadonlyMap<string, TurnsLeft>> {
  const byKey = new Map(limits.map((limit) => [limit.key, limit]));
  // In one order: two that count the same never wait for each other.
  const values = [...byKey.keys()]
    .toSorted()
    .map((key) => ({ key, until: new Date(now.getTime() + byKey.get(key)!.windowMs), used: times(key) }));
  const rows = await db
    .insertInto('invites.rate_limits')
    .values(values)
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        used: sql`case when rate_limits.until <= ${now} then 0 else rate_limits.used end + excluded.used`,
        until: sql`case when rate_limits.until <= ${now} then excluded.until else rate_limits.until end`,
      }),
    )
    .returning(['key', 'used', 'until'])
    .execute();
  return new Map(
    rows.map(({ key, used, until }) => [
      key,
      { left: byKey.get(key)!.most - used, retryAfterMs: until.getTime() - now.getTime() },
    ]),
  );
}

// Those that somebody else counts right now are left for another time: nobody waits for cleaning.
async function forgetOld(db: Kysely<Database>, now: Date): Promise<void> {
  await db
    .deleteFrom('invites.rate_limits')
    .where('key', 'in', (eb) =>
      eb.selectFrom('invites.rate_limits').where('until', '<=', now).limit(100).forUpdate().skipLocked().select('key'),
    )
    .execute();
}
