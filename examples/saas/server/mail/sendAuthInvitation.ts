import { randomUUID } from 'node:crypto';

import type { AuthInvitation } from '../auth/createAuth.js';
import type { Mailer } from './createMailer.js';
import { inviteMail } from './inviteMail.js';

/** Mails an invitation of better-auth's own API, whose id is its token. */
export async function sendAuthInvitation(
  { mailer, publicUrl }: { mailer: Mailer; publicUrl: string },
  { id, email, ...content }: AuthInvitation,
): Promise<void> {
  const link = `${publicUrl}/accept?backEnd=better-auth#token=${encodeURIComponent(id)}`;
  const mail = inviteMail({ ...content, link });
  // Every mail server on the way logs the id of a mail: not that of the invitation.
  await mailer.send({ id: randomUUID(), to: email, ...mail });
}
