import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';

import { afterEach, expect, it } from 'vitest';

import { createMailer } from '../server/mail/createMailer.js';
import type { Mailer } from '../server/mail/createMailer.js';
import { MailFailure } from '../server/mail/MailFailure.js';

type Script = Partial<Record<'greeting' | 'EHLO' | 'AUTH' | 'MAIL' | 'RCPT' | 'DATA' | 'end', string>>;

let server: Server | undefined;
let mailer: Mailer;
let mails: number;

afterEach(() => {
  mailer.close();
  server?.close();
});

/** A mail server that answers as it is told; an empty answer ends the connection. */
async function startScriptedServer(script: Script): Promise<string> {
  mails = 0;
  server = createServer((socket) => {
    let body = false;
    socket.setEncoding('utf8').on('error', () => {});
    answer(socket, script.greeting ?? '220 ready');
    socket.on('data', (chunk: string) => {
      if (body) {
        if (!chunk.endsWith('\r\n.\r\n')) return;
        body = false;
        mails += 1;
        answer(socket, script.end ?? '250 taken');
        return;
      }
      for (const line of chunk.split('\r\n').filter(Boolean)) {
        const command = line.slice(0, 4).toUpperCase() as keyof Script;
        const reply = script[command] ?? (command === 'EHLO' ? '250 AUTH PLAIN' : command === 'DATA' ? '354 go on' : '250 fine');
        body = reply.startsWith('354');
        answer(socket, reply);
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function answer(socket: Socket, reply: string): void {
  if (reply === '') socket.end();
  else socket.write(`${reply}\r\n`);
}

function send(smtpUrl: string): Promise<unknown> {
  mailer = createMailer({ smtpUrl, from: 'invites@saas.example' });
  return mailer.send({ id: 'row-1', to: 'layla@mail.example', subject: 'Hi', text: 'Hi', html: '<p>Hi</p>' }).then(
    () => 'accepted',
    (error: unknown) => (error instanceof MailFailure ? error.outcome : error),
  );
}

it.each<[string, Script, string, number]>([
  ['takes it', {}, 'accepted', 1],
  ['has no such mailbox', { RCPT: '550 no such mailbox' }, 'refused', 0],
  ['does not want the sender', { MAIL: '553 not you' }, 'refused', 0],
  ['does not want the mail once it has read it', { end: '554 looks like spam' }, 'refused', 1],
  ['is busy', { RCPT: '450 busy' }, 'later', 0],
  ['is full', { MAIL: '452 no room' }, 'later', 0],
  ['wants no mail now', { DATA: '451 not now' }, 'later', 0],
  ['has read it and could not keep it', { end: '451 no room after all' }, 'later', 1],
  ['greets with a refusal', { greeting: '554 go away' }, 'later', 0],
  ['ends the connection before the mail', { MAIL: '' }, 'later', 0],
  ['ends the connection instead of asking for the mail', { DATA: '' }, 'later', 0],
  ['ends the connection when it has the mail, and says nothing', { end: '' }, 'unknown', 1],
])('a mail server that %s', async (_, script, outcome, count) => {
  expect(await send(`smtp://${await startScriptedServer(script)}`)).toBe(outcome);
  expect(mails).toBe(count);
});

it('a mail server that does not know our account has not refused the mail', async () => {
  expect(await send(`smtp://user:wrong@${await startScriptedServer({ AUTH: '535 who are you' })}`)).toBe('later');
});

it('a mail server that is not there', async () => {
  const address = await startScriptedServer({});
  server!.close();
  await once(server!, 'close');
  expect(await send(`smtp://${address}`)).toBe('later');
});

it('a mail that cannot be addressed is refused', async () => {
  mailer = createMailer({ smtpUrl: `smtp://${await startScriptedServer({})}`, from: 'invites@saas.example' });
  const sent = mailer.send({ id: 'row-1', to: '', subject: 'Hi', text: 'Hi', html: '<p>Hi</p>' });
  await expect(sent).rejects.toMatchObject({ outcome: 'refused' });
});
