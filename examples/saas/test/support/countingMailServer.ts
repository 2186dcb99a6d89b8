import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

import { SMTPServer } from 'smtp-server';

// A process of its own, which outlives the server that is killed: it says what arrived, whoever sent it.
// It takes as long to answer as mail servers do, so that a process can end while its mail is in doubt.
const answerAfterMs = 8;

const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  onData(stream, { envelope }, callback) {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('error', () => {});
    // Not where its sender ended in the middle: that is no mail.
    stream.on('end', () => {
      const messageId = /^Message-ID: (\S+)/im.exec(Buffer.concat(chunks).toString())?.[1] ?? '';
      for (const { address } of envelope.rcptTo) process.send!({ messageId, to: address });
      setTimeout(callback, answerAfterMs);
    });
  },
});
server.on('error', () => {});
const listening = server.listen(0, '127.0.0.1');
await once(listening, 'listening');
process.on('message', () => process.send!('told'));
process.on('disconnect', () => process.exit());
process.send!(`smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`);
