import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';

import { createMailer } from '../server/mail/createMailer.js';
import type { Mailer } from '../server/mail/createMailer.js';
import { inviteMail } from '../server/mail/inviteMail.js';

let server: SMTPServer;
let mailer: Mailer;
let sources: string[] = [];

beforeAll(async () => {
  server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, _session, callback) {
      let source = '';
      stream.on('data', (chunk: Buffer) => (source += chunk.toString()));
      stream.on('end', () => {
        sources.push(source);
        callback();
      });
    },
  });
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  mailer = createMailer({
    smtpUrl: `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`,
    from: 'invites@saas.example',
  });
});

beforeEach(() => {
  sources = [];
});

afterAll(() => {
  mailer.close();
  return new Promise<void>((resolve) => server.close(() => resolve()));
});

const content = {
  organizationName: 'Northwind',
  message: null,
  link: 'https://saas.example/accept#token=abc',
  expiresAt: null,
  locale: 'en',
};

async function sourceOf(inviterName: string, id = 'row-1'): Promise<string> {
  await mailer.send({ id, to: 'layla@mail.example', ...inviteMail({ ...content, inviterName, organizationName: inviterName }) });
  return sources.at(-1)!;
}

it.each([
  'Eve\r\nBcc: all@evil.example',
  'Eve\nBcc: all@evil.example\n\n<script>',
  'Eve\r\n\r\n.\r\nMAIL FROM:<eve@evil.example>',
  'Eve\u0000\u0085\u2028Bcc: all@evil.example',
  '=?utf-8?B?RXZlDQpCY2M6IGFsbEBldmlsLmV4YW1wbGU=?=',
  '=?utf-8?Q?=E2=80=AEEve?=',
  `${'x'.repeat(5000)}\r\nBcc: all@evil.example`,
  '=cmd|"/c calc"!A1',
  '+1+1',
  '@SUM(1)',
])('adds no header and no recipient for the name %j', async (name) => {
  const source = await sourceOf(name);
  const mail = await simpleParser(source);

  expect([...mail.headers.keys()].toSorted()).toEqual(
    ['content-type', 'date', 'from', 'message-id', 'mime-version', 'subject', 'to'].toSorted(),
  );
  expect(mail.to).toMatchObject({ text: 'layla@mail.example' });
  expect(mail.from).toMatchObject({ value: [{ address: 'invites@saas.example', name: 'Invites example' }] });
  expect(mail.subject).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
  expect(mail.subject).toContain(' invites you to join ');
  expect(sources).toHaveLength(1);
});

it('has the same Message-ID whenever the same row of the outbox is sent', async () => {
  const ids = [await sourceOf('Zoë', 'row-1'), await sourceOf('Zoë', 'row-1'), await sourceOf('Zoë', 'row-2')].map((source) =>
    /^Message-ID: (.*)$/im.exec(source)?.[1]?.trim(),
  );
  expect(ids).toEqual(['<row-1@saas.example>', '<row-1@saas.example>', '<row-2@saas.example>']);
});
