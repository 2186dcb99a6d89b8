import type { Transaction } from 'kysely';

import { isNotFound } from '../api/ApiError.js';
import type { Database } from '../database/Database.js';
import { findInviteByToken } from './findInviteByToken.js';
import { queueRequestMails } from './queueRequestMails.js';
import { recordEvent } from './recordEvent.js';

const day = 24 * 60 * 60 * 1000;

/**
 * Writes into the invite's history that its invitee asks for a fresh one, and tells whoever can send it, at most once a day,
 * where the token is of an expired invite or a replaced link. Whoever asks learns nothing of that.
 */
export async function requestInvite({ db, now }: { db: Transaction<Database>; now: Date }, token: string): Promise<void> {
  const found = await findInviteByToken(db, token, now).catch((error: unknown) => {
    if (isNotFound(error)) return null;
    throw error;
  });
  if (found?.status !== 'expired' && found?.status !== 'superseded') return;
  // Two that ask at once take turns.
  await db.selectFrom('invites.invites').where('id', '=', found.row.id).forNoKeyUpdate().select('id').execute();
  const recent = await db
    .selectFrom('invites.invite_events')
    .where('invite_id', '=', found.row.id)
    .where('type', '=', 'requested')
    .where('at', '>', new Date(now.getTime() - day))
    .select('id')
    .executeTakeFirst();
  if (recent) return;
  await recordEvent(db, { invite_id: found.row.id, type: 'requested', at: now, by_user: null });
  await queueRequestMails(db, found.row, now);
}
