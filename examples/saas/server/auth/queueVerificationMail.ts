import { randomUUID } from 'node:crypto';

import type { Transaction } from 'kysely';

import type { Database } from '../database/Database.js';
import { takeTurn } from '../invites/rateLimits.js';
import type { CurrentUser } from './CurrentUser.js';

const hour = 60 * 60 * 1000;
const mostPerHour = 3;

/** Puts the mail into the outbox by whose link somebody shows that they read their address's mail; three times an hour. */
export async function queueVerificationMail(tx: Transaction<Database>, user: CurrentUser, now: Date): Promise<void> {
  await takeTurn(tx, { key: `verify ${user.id}`, most: mostPerHour, windowMs: hour }, now);
  await tx
    .insertInto('invites.outbox')
    .values({
      id: randomUUID(),
      kind: 'verify',
      invite_id: null,
      to_user: user.id,
      status: 'queued',
      next_attempt_at: now,
      created_at: now,
      sent_at: null,
    })
    .execute();
}
