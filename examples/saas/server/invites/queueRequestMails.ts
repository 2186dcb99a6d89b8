import { randomUUID } from 'node:crypto';

import { sql } from 'kysely';
import type { Transaction } from 'kysely';

import type { Database } from '../database/Database.js';
import { countTurns, lockTurns } from './rateLimits.js';
import type { InviteRow } from './selectInvites.js';

const day = 24 * 60 * 60 * 1000;
const mostManagers = 5;
const mostMailsPerDay = 10;

/**
 * Puts a mail into the outbox that tells of a request: to the inviter, or where that is nobody who can still invite, to the
 * first few who can. Nobody gets more than ten a day; the history has every request.
 */
export async function queueRequestMails(tx: Transaction<Database>, row: InviteRow, now: Date): Promise<void> {
  const managers = await tx
    .selectFrom('auth.member')
    .where('organizationId', '=', row.organization_id)
    .where(sql<boolean>`string_to_array(role, ',') && array['owner', 'admin']`)
    .orderBy('createdAt')
    .orderBy('userId')
    .select('userId')
    .execute();
  const inviter = managers.filter(({ userId }) => userId === row.invited_by);
  const readers = inviter.length > 0 ? inviter : managers.slice(0, mostManagers);
  const limits = readers.map(({ userId }) => ({ key: `requests to ${userId}`, most: mostMailsPerDay, windowMs: day, userId }));
  if (limits.length === 0) return;
  const turns = await lockTurns(tx, limits, now);
  const allowed = limits.filter(({ key }) => turns.get(key)!.left > 0);
  if (allowed.length === 0) return;
  await countTurns(tx, allowed, now, () => 1);
  await tx
    .insertInto('invites.outbox')
    .values(
      allowed.map(({ userId }) => ({
        id: randomUUID(),
        invite_id: row.id,
        kind: 'request' as const,
        to_user: userId,
        status: 'queued' as const,
        next_attempt_at: now,
        created_at: now,
        sent_at: null,
      })),
    )
    .execute();
}
