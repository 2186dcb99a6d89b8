import type { Transaction } from 'kysely';

import type { Database } from '../database/Database.js';
import type { MadeMail, MailMaker, TakenMail } from './ClaimedMail.js';
import { requestMail } from './requestMail.js';

/** Makes the mail that tells of a request for a fresh invite. */
export async function makeRequestMail(tx: Transaction<Database>, { publicUrl }: MailMaker, { id }: TakenMail): Promise<MadeMail> {
  const { to, ...request } = await tx
    .selectFrom('invites.outbox as mail')
    .innerJoin('invites.invites as invite', 'invite.id', 'mail.invite_id')
    .innerJoin('auth.organization as organization', 'organization.id', 'invite.organization_id')
    .innerJoin('auth.user as reader', 'reader.id', 'mail.to_user')
    .where('mail.id', '=', id)
    .select(['reader.email as to', 'reader.locale', 'invite.email as inviteeEmail', 'organization.name as organizationName'])
    .executeTakeFirstOrThrow();
  return { to, content: requestMail({ ...request, link: `${publicUrl}/` }) };
}
