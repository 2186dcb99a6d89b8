import { sql } from 'kysely';
import type { Kysely } from 'kysely';

import { ApiError } from '../api/ApiError.js';
import type { Database } from '../database/Database.js';

interface RateLimit {
  /** What is counted; no secret. */
  key: string;

  /** How often it may happen within an hour. */
  mostPerHour: number;

  now: Date;
}

const hour = 60 * 60 * 1000;

/** Counts one more request, in all instances together, and refuses it where there were too many within the hour. */
export async function takeTurn(db: Kysely<Database>, { key, mostPerHour, now }: RateLimit): Promise<void> {
  const hourAgo = new Date(now.getTime() - hour);
  await db.deleteFrom('invites.rate_limits').where('since', '<=', hourAgo).execute();
  const { used, since } = await db
    .insertInto('invites.rate_limits')
    .values({ key, since: now, used: 1 })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ used: sql`rate_limits.used + 1` }))
    .returning(['used', 'since'])
    .executeTakeFirstOrThrow();
  if (used > mostPerHour) throw new ApiError({ code: 'rate_limited', retryAfterMs: since.getTime() - hourAgo.getTime() });
}
