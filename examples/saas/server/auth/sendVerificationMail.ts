import { randomUUID } from 'node:crypto';

import type { Kysely } from 'kysely';

import type { Database } from '../database/Database.js';
import { countTurns } from '../invites/rateLimits.js';
import type { Mailer } from '../mail/createMailer.js';
import { verificationMail } from '../mail/verificationMail.js';
import type { AddressToVerify } from './createAuth.js';

const hour = 60 * 60 * 1000;
const mostPerHour = 3;

/**
 * Mails the link that verifies an address. Anybody may ask for it, so there are three an hour for an account; whoever
 * asks learns neither of that nor of a mail that could not be sent, and may ask again.
 */
export async function sendVerificationMail(
  { db, mailer, now }: { db: Kysely<Database>; mailer: Mailer; now: () => number },
  { userId, email, link }: AddressToVerify,
): Promise<void> {
  const limit = { key: `verify ${userId}`, most: mostPerHour, windowMs: hour };
  const turns = await countTurns(db, [limit], new Date(now()), () => 1);
  if (turns.get(limit.key)!.left < 0) return;
  try {
    await mailer.send({ id: randomUUID(), to: email, ...verificationMail({ link }) });
  } catch (error) {
    console.error('A mail to verify an address could not be sent.', error instanceof Error ? error.name : error);
  }
}
