import type { RenderedMail } from './RenderedMail.js';

/** A row of the outbox that somebody has taken. */
export interface TakenMail {
  id: string;

  /** What the mail is about; null where it is about its reader's address. */
  inviteId: string | null;

  kind: 'invite' | 'request' | 'verify';

  attempts: number;
}

/** A mail of the outbox that is about to leave. */
export interface ClaimedMail extends TakenMail {
  to: string;

  /** What it says; the token of its link exists here and in the mail, nowhere else. */
  content: RenderedMail;
}

/** What mails are made with. */
export interface MailMaker {
  publicUrl: string;

  /** How many mails one address gets within a day. */
  addressMailsPerDay: number;
}

/** What to send; `not needed` any more; or what has to wait. */
export type MadeMail = Pick<ClaimedMail, 'to' | 'content'> | 'not needed' | { waitUntil: Date };
