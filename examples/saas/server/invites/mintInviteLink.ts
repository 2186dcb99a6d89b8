import { ApiError } from '../api/ApiError.js';
import { lockInvite } from './getInvite.js';
import { requireRank } from './requireRank.js';
import type { InviteWriteScope } from './InviteScope.js';
import { hashInviteToken, linkToken, newInviteToken } from './inviteToken.js';

/**
 * Mints one more token of a pending invite; those before stay valid. What it returns makes the token again, together with
 * the server's secret: an answer that is kept for a repeated request is no token.
 */
export async function mintInviteLink(scope: InviteWriteScope, id: string, secret: string): Promise<{ seed: string }> {
  const { db, now } = scope;
  const row = await lockInvite(scope, id);
  if (row.status_now !== 'pending') throw new ApiError({ code: 'invite_not_pending', status: row.status_now });
  requireRank(scope, row.roles);
  const seed = newInviteToken();
  await db
    .insertInto('invites.invite_tokens')
    .values({
      hash: hashInviteToken(linkToken(seed, secret)),
      invite_id: id,
      purpose: 'link',
      created_at: now,
      expires_at: row.expires_at,
      superseded_at: null,
    })
    .execute();
  return { seed };
}
