import { createTransport } from 'nodemailer';

import type { RenderedMail } from './inviteMail.js';

/** Sends mail over SMTP. */
export interface Mailer {
  /** Rejects when the server did not take the mail; see {@link isPermanentFailure}. */
  send(mail: RenderedMail & { id: string; to: string }): Promise<void>;

  close(): void;
}

/** Connects to a mail server. */
export function createMailer({ smtpUrl, from }: { smtpUrl: string; from: string }): Mailer {
  const transport = createTransport({ url: smtpUrl, pool: true, disableFileAccess: true, disableUrlAccess: true });
  const domain = from.slice(from.lastIndexOf('@') + 1);
  return {
    async send({ id, to, subject, text, html }) {
      await transport.sendMail({
        from: { name: 'Invites example', address: from },
        to: { name: '', address: to },
        // The same row of the outbox always has the same id, so a mail that is sent twice can be recognised.
        messageId: `<${id}@${domain}>`,
        subject,
        text,
        html,
      });
    },
    close: () => transport.close(),
  };
}

/** Whether sending the same mail again would fail again. */
export function isPermanentFailure(error: unknown): boolean {
  return error instanceof Error && 'responseCode' in error && Number(error.responseCode) >= 500;
}
