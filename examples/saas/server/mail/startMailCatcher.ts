import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

import { simpleParser } from 'mailparser';
import type { ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

import { logFailure } from '../logFailure.js';

/** A mail that the catcher received. */
export interface CaughtMail {
  id: string;

  to: string;

  subject: string;

  text: string;

  html: string;

  /** The link of an invite or of a verification, or null in other mail. */
  link: string | null;

  /** ISO date. */
  receivedAt: string;
}

/** A mail server on this machine that keeps what it receives. */
export interface MailCatcher {
  smtpUrl: string;

  /** Newest first. */
  inbox(): readonly CaughtMail[];

  close(): Promise<void>;
}

const capacity = 500;
const refusedDomain = '@bounce.example';

/** Starts a mail catcher. It refuses addresses at `bounce.example`, so that bounces can be seen. */
export async function startMailCatcher({ now }: { now: () => number }): Promise<MailCatcher> {
  const mails: CaughtMail[] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: 1024 * 1024,
    onRcptTo({ address }, _session, callback) {
      if (!address.toLowerCase().endsWith(refusedDomain)) return callback();
      callback(Object.assign(new Error('No such mailbox'), { responseCode: 550 }));
    },
    onData(stream, session, callback) {
      simpleParser(stream, (error: Error | null, mail) => {
        if (error) return callback(error);
        mails.unshift(toCaughtMail(mail, session.envelope.rcptTo.map(({ address }) => address).join(', '), now()));
        mails.splice(capacity);
        callback();
      });
    },
  });
  server.on('error', (error) => logFailure('The mail catcher failed.', error));
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  return {
    smtpUrl: `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`,
    inbox: () => mails,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

function toCaughtMail(mail: ParsedMail, to: string, receivedAt: number): CaughtMail {
  const text = mail.text ?? '';
  return {
    id: mail.messageId ?? '',
    to,
    subject: mail.subject ?? '',
    text,
    html: mail.html || '',
    link: text.match(/^https?:\/\/\S+\/(?:accept|verify)\S*#token=\S+$/m)?.[0] ?? null,
    receivedAt: new Date(receivedAt).toISOString(),
  };
}
