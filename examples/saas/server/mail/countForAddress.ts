import type { Transaction } from 'kysely';

import type { Database } from '../database/Database.js';
import { addressLimit } from '../invites/mailBudget.js';
import { countTurns } from '../invites/rateLimits.js';
import type { MailMaker } from './ClaimedMail.js';

/** Counts a mail to an address, at its first attempt. When it may leave, where that is not today; null where it may now. */
export async function countForAddress(
  tx: Transaction<Database>,
  { addressMailsPerDay }: MailMaker,
  { to, attempts }: { to: string; attempts: number },
  now: Date,
): Promise<Date | null> {
  if (attempts > 1) return null;
  const limit = addressLimit(to, addressMailsPerDay);
  const { left, retryAfterMs } = (await countTurns(tx, [limit], now, () => 1)).get(limit.key)!;
  if (left >= 0) return null;
  await countTurns(tx, [limit], now, () => -1);
  return new Date(now.getTime() + retryAfterMs);
}
