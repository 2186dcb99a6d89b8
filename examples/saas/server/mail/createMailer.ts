import { PassThrough } from 'node:stream';

import { createTransport } from 'nodemailer';

import { mailFailure } from './MailFailure.js';
import type { RenderedMail } from './RenderedMail.js';

/** Sends mail over SMTP. */
export interface Mailer {
  /** Resolves once the server has taken the mail; rejects with a {@link MailFailure}. */
  send(mail: RenderedMail & { id: string; to: string }): Promise<void>;

  close(): void;
}

/** Connects to a mail server. */
export function createMailer({ smtpUrl, from }: { smtpUrl: string; from: string }): Mailer {
  const transport = createTransport({
    url: smtpUrl,
    pool: true,
    // Whether to send again is for the outbox, which knows what the mail server may have.
    maxRequeues: 0,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const handedOver = new Set<unknown>();
  transport.use('stream', ({ data, message }, done) => {
    const watch = new PassThrough().once('end', () => handedOver.add(data.messageId));
    message.transform(watch);
    done();
  });
  const domain = from.slice(from.lastIndexOf('@') + 1);
  return {
    async send({ id, to, subject, text, html }) {
      // The same row of the outbox always has the same id, so a mail that is sent twice can be recognised.
      const messageId = `<${id}@${domain}>`;
      try {
        await transport.sendMail({
          from: { name: 'Invites example', address: from },
          to: { name: '', address: to },
          messageId,
          subject,
          text,
          html,
        });
      } catch (error) {
        throw mailFailure(error, handedOver.has(messageId));
      } finally {
        handedOver.delete(messageId);
      }
    },
    close: () => transport.close(),
  };
}
