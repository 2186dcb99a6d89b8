import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

import { SMTPServer } from 'smtp-server';

/** A mail server that takes each mail in and answers only when it is told to. */
export async function startHoldingMailServer() {
  const received: string[] = [];
  const answers: (() => void)[] = [];
  let released = false;
  let onReceiving = () => {};
  const receiving = new Promise<void>((resolve) => (onReceiving = resolve));
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, { envelope }, callback) {
      stream.resume();
      stream.on('end', () => {
        received.push(...envelope.rcptTo.map(({ address }) => address));
        onReceiving();
        if (released) callback();
        else answers.push(() => callback());
      });
    },
  });
  server.on('error', () => {});
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  return {
    smtpUrl: `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`,

    /** Once the first mail has arrived. */
    receiving: () => receiving,

    /** Who was written to. */
    received: () => received,

    /** Answers what waits, and from now on everything. */
    release(): void {
      released = true;
      for (const answer of answers.splice(0)) answer();
    },

    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
