import type { Transaction } from 'kysely';

import { ApiError } from '../api/ApiError.js';
import type { Database } from '../database/Database.js';
import { hashInviteToken } from '../invites/inviteToken.js';
import type { CurrentUser } from './CurrentUser.js';

/**
 * Verifies the address of a signed-in account by the token that was mailed to it. A token that is unknown, used, over or
 * another account's gets one and the same refusal. With the first one that is used, all others of the account end.
 */
export async function verifyAddress(tx: Transaction<Database>, user: CurrentUser, token: string, now: Date): Promise<void> {
  const used = await tx
    .deleteFrom('invites.address_tokens')
    .where('hash', '=', hashInviteToken(token))
    .where('user_id', '=', user.id)
    .where('expires_at', '>', now)
    .returning('email')
    .executeTakeFirst();
  const verified =
    used &&
    (await tx
      .updateTable('auth.user')
      .set({ emailVerified: true, updatedAt: now })
      .where('id', '=', user.id)
      .where('email', '=', used.email)
      .returning('id')
      .executeTakeFirst());
  if (!verified) throw new ApiError({ code: 'not_found' });
  await tx.deleteFrom('invites.address_tokens').where('user_id', '=', user.id).execute();
}
