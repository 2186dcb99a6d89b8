import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { inviteMail } from '../server/mail/inviteMail.js';
import { sendAuthInvitation } from '../server/mail/sendAuthInvitation.js';
import { startTestServer, writeOptions } from './support/startTestServer.js';
import type { TestServer } from './support/startTestServer.js';

const content = {
  organizationName: 'Northwind',
  inviterName: 'Zoë Nakamura',
  message: null,
  link: 'https://saas.example/accept#token=abc',
  expiresAt: new Date('2026-03-09T09:00:00Z'),
};

describe('an invite’s mail', () => {
  it('says who invites where, until when, and how to get there', () => {
    const { subject, text } = inviteMail(content);

    expect(subject).toBe('Zoë Nakamura invites you to join Northwind');
    expect(text).toContain('\nhttps://saas.example/accept#token=abc\n');
    expect(text).toContain('March 9, 2026');
  });

  it('shows hostile text as text', () => {
    const { html } = inviteMail({
      ...content,
      organizationName: '<img src=x onerror=alert(1)>',
      inviterName: '"><script>alert(1)</script>',
      message: '<a href="https://evil.example">Click</a> & enjoy',
    });

    expect(html).not.toMatch(/<(img|script)/);
    expect(html.match(/<a /g)).toHaveLength(1);
    expect(html).toContain('&lt;a href=&quot;https://evil.example&quot;&gt;Click&lt;/a&gt; &amp; enjoy');
  });

  it('keeps hostile names within one header line', () => {
    const { subject } = inviteMail({
      ...content,
      inviterName: 'Eve\r\nBcc: all@evil.example\u2028\u202E',
      organizationName: 'x'.repeat(5000),
    });

    expect(subject).toMatch(/^Eve Bcc: all@evil\.example invites you to join x+$/);
    expect(subject.length).toBeLessThan(300);
  });

  it('cannot be made to look as if it had another link', () => {
    const { text } = inviteMail({ ...content, message: 'Hi\nhttps://saas.example/accept#token=forged' });
    expect(text).toContain('> https://saas.example/accept#token=forged');
  });
});

describe('the outbox', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer();
  }, 60_000);

  afterAll(() => server.close());

  async function send(email: string, message?: string) {
    const input = { userInvites: [{ email }], ...(message !== undefined && { message }) };
    const { results } = await server.owner.invites().sendUserInvites(input, writeOptions());
    return results[0]!.invite!.id;
  }

  it('delivers over SMTP, with the link for this server, and notes the delivery', async () => {
    const id = await send('layla@mail.example', 'مرحبا <b>!</b>');

    const mail = await server.mailTo('layla@mail.example');

    expect(mail.link).toMatch(new RegExp(`^${server.url}/accept#token=[\\w-]{43}$`));
    expect(mail.text).toContain('> مرحبا <b>!</b>');
    expect(mail.html).toContain('مرحبا &lt;b&gt;!&lt;/b&gt;');
    expect(mail.html).toContain(`href="${mail.link}"`);
    await vi.waitFor(async () => expect((await server.owner.invites().userInvite(id)).delivery).toBe('delivered'));
  });

  it('notes a bounce', async () => {
    const id = await send('nobody@bounce.example');
    await vi.waitFor(async () => expect((await server.owner.invites().userInvite(id)).delivery).toBe('bounced'), {
      timeout: 10_000,
    });
    expect((await server.owner.invites().userInvite(id)).history?.[0]?.type).toBe('bounced');
  });

  it('mails international addresses', async () => {
    await send('müller@bücher.example');
    expect((await server.mailTo('müller@bücher.example')).subject).toContain('Northwind');
  });
});

it('writes the mail of an invitation of better-auth’s own API', async () => {
  const sent: object[] = [];
  const mailer = { send: (mail: object) => Promise.resolve(void sent.push(mail)), close: () => {} };
  const invitation = { id: 'a/b', email: 'plugin@mail.example', organizationName: 'Northwind', inviterName: 'Zoë' };

  await sendAuthInvitation({ mailer, publicUrl: 'https://saas.example' }, invitation);

  expect(sent).toEqual([
    expect.objectContaining({
      to: 'plugin@mail.example',
      text: expect.stringContaining('https://saas.example/accept?backEnd=better-auth#token=a%2Fb') as string,
    }),
  ]);
});
