import type { Transaction } from 'kysely';

import type { Database } from '../database/Database.js';
import { hashInviteToken, newInviteToken } from '../invites/inviteToken.js';
import type { MadeMail, MailMaker, TakenMail } from './ClaimedMail.js';
import { countForAddress } from './countForAddress.js';
import { inviteMail } from './inviteMail.js';

/** Makes the mail that invites, with a token of its own. */
export async function makeInviteMail(
  tx: Transaction<Database>,
  maker: MailMaker,
  taken: TakenMail,
  now: Date,
): Promise<MadeMail> {
  const { inviteId, to, status, ...invite } = await tx
    .selectFrom('invites.outbox as mail')
    .innerJoin('invites.invites as invite', 'invite.id', 'mail.invite_id')
    .innerJoin('auth.organization as organization', 'organization.id', 'invite.organization_id')
    .leftJoin('auth.user as inviter', 'inviter.id', 'invite.invited_by')
    .where('mail.id', '=', taken.id)
    .select([
      'invite.id as inviteId',
      'invite.email as to',
      'invite.status',
      'invite.message',
      'invite.locale',
      'invite.expires_at as expiresAt',
      'organization.name as organizationName',
      'inviter.name as inviterName',
    ])
    .executeTakeFirstOrThrow();
  if (status !== 'pending' || invite.expiresAt <= now) return 'not needed';
  const waitUntil = await countForAddress(tx, maker, { ...taken, to }, now);
  if (waitUntil) return { waitUntil };
  const token = newInviteToken();
  await tx
    .insertInto('invites.invite_tokens')
    .values({
      hash: hashInviteToken(token),
      invite_id: inviteId,
      purpose: 'mail',
      created_at: now,
      expires_at: invite.expiresAt,
      superseded_at: null,
    })
    .execute();
  return { to, content: inviteMail({ ...invite, link: `${maker.publicUrl}/accept#token=${token}` }) };
}
