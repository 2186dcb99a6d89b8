import type { Transaction } from 'kysely';

import type { Database } from '../database/Database.js';
import { hashInviteToken, newInviteToken } from '../invites/inviteToken.js';
import type { MadeMail, MailMaker, TakenMail } from './ClaimedMail.js';
import { countForAddress } from './countForAddress.js';
import { verificationMail } from './verificationMail.js';

const lifetimeMs = 60 * 60 * 1000;

/** Makes the mail by whose link somebody shows that they read an address's mail, with a token of its own. */
export async function makeVerificationMail(
  tx: Transaction<Database>,
  maker: MailMaker,
  taken: TakenMail,
  now: Date,
): Promise<MadeMail> {
  const reader = await tx
    .selectFrom('invites.outbox as mail')
    .innerJoin('auth.user as reader', 'reader.id', 'mail.to_user')
    .where('mail.id', '=', taken.id)
    .select(['reader.id', 'reader.email', 'reader.emailVerified', 'reader.locale'])
    .executeTakeFirstOrThrow();
  if (reader.emailVerified) return 'not needed';
  const waitUntil = await countForAddress(tx, maker, { ...taken, to: reader.email }, now);
  if (waitUntil) return { waitUntil };
  const token = newInviteToken();
  await tx.deleteFrom('invites.address_tokens').where('user_id', '=', reader.id).where('expires_at', '<=', now).execute();
  await tx
    .insertInto('invites.address_tokens')
    .values({
      hash: hashInviteToken(token),
      user_id: reader.id,
      email: reader.email,
      expires_at: new Date(now.getTime() + lifetimeMs),
    })
    .execute();
  const link = `${maker.publicUrl}/verify#token=${token}`;
  return { to: reader.email, content: verificationMail({ link, locale: reader.locale }) };
}
