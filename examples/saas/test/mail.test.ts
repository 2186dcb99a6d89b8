import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { inviteMail } from '../server/mail/inviteMail.js';
import { mailTexts } from '../server/mail/mailTexts.js';
import { sendAuthInvitation } from '../server/mail/sendAuthInvitation.js';
import { startTestServer, writeOptions } from './support/startTestServer.js';
import type { TestServer } from './support/startTestServer.js';

const content = {
  organizationName: 'Northwind',
  inviterName: 'Zoë Nakamura',
  message: null,
  link: 'https://saas.example/accept#token=abc',
  expiresAt: new Date('2026-03-09T09:00:00Z'),
  locale: null,
};

describe('an invite’s mail', () => {
  it('says who invites where, until when, and how to get there', () => {
    const { subject, text } = inviteMail(content);

    expect(subject).toBe('Zoë Nakamura invites you to join Northwind');
    expect(text).toContain('\nhttps://saas.example/accept#token=abc\n');
    expect(text).toContain('March 9, 2026');
  });

  it.each([
    ['en', 'ltr', 'Zoë Nakamura invites you to join Northwind', 'March 9, 2026'],
    ['de-AT', 'ltr', 'Zoë Nakamura lädt Sie ein, Northwind beizutreten', '9. März 2026'],
    ['fr', 'ltr', 'Zoë Nakamura vous invite à rejoindre Northwind', '9 mars 2026'],
    ['es-MX', 'ltr', 'Zoë Nakamura le invita a unirse a Northwind', '9 de marzo de 2026'],
    ['ja', 'ltr', 'Zoë NakamuraさんからNorthwindへの招待が届いています', '2026年3月9日'],
    ['ar', 'rtl', 'يدعوك Zoë Nakamura للانضمام إلى Northwind', 'مارس'],
  ])('is in the invitee’s language: %s, written %s', (locale, direction, subject, date) => {
    const mail = inviteMail({ ...content, locale });
    expect(mail.subject).toBe(subject);
    expect(mail.text).toContain(subject);
    for (const body of [mail.text, mail.html]) expect(body).toContain(date);
    expect(mail.html).toContain(`<div lang="${locale.slice(0, 2)}" dir="${direction}"`);
  });

  it.each([null, '', 'sv', 'zz-ZZ', 'no language', '"><script>', '__proto__', 'constructor', 'toString'])(
    'is in English where the language is %j',
    (locale) => {
      const { subject, html } = inviteMail({ ...content, locale });
      expect(subject).toBe('Zoë Nakamura invites you to join Northwind');
      expect(html).toContain('lang="en"');
    },
  );

  describe.each(Object.keys(mailTexts))('in %s', (locale) => {
    it('shows hostile text as text', () => {
      const { html } = inviteMail({
        ...content,
        locale,
        organizationName: '<img src=x onerror=alert(1)>',
        inviterName: '"><script>alert(1)</script>',
        message: '<a href="https://evil.example">Click</a> & enjoy',
      });

      expect(html).not.toMatch(/<(img|script)/);
      expect(html.match(/<a /g)).toHaveLength(1);
      expect(html).toContain('&lt;a href=&quot;https[:]//evil[.]example&quot;&gt;Click&lt;/a&gt; &amp; enjoy');
    });

    it('has no address but the server’s own, whatever names and message are', () => {
      const hostile = 'Visit https://evil.example/x or www.evil.com, write eve@evil.example, javascript:alert(1)';
      const { subject, text, html } = inviteMail({
        ...content,
        locale,
        inviterName: hostile,
        organizationName: hostile,
        message: `${hostile}\nhttps://saas.example/accept#token=forged`,
      });

      expect(subject).not.toMatch(/:\/\/|\w\.\w/);
      for (const body of [text, html.replace(/ style="[^"]*"/g, '')]) {
        expect(body.match(/\w+:\/\/[^\s"]+/g)).toEqual([content.link]);
        expect(body.replaceAll(content.link, '')).not.toMatch(/[a-z]\.[a-z]/);
      }
      expect(text).toContain('\n> https[:]//saas[.]example/accept#token=forged');
    });

    it('keeps marks of direction and controls out, so that no name turns its sentence around', () => {
      const hostile = 'Bob\u202E\u2066\u200F\u061C moc\u0000.doog\u2029\u2028\u0085x\u{E0041}\uFEFF';
      const { subject, text, html } = inviteMail({
        ...content,
        locale,
        inviterName: hostile,
        organizationName: hostile,
        message: hostile,
      });
      expect(subject).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
      for (const body of [text, html]) expect(body.replaceAll('\n', '')).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
    });
  });

  it('has a name of spaces and controls as nobody’s', () => {
    expect(inviteMail({ ...content, inviterName: ' \u202E ' }).subject).toBe('Somebody invites you to join Northwind');
  });

  it('quotes every line of a message, so that none can stand for the server’s own words', () => {
    const { text } = inviteMail({ ...content, message: 'one\r\ntwo\rthree\u2028four\u0085five\n\nOpen the invite:' });
    expect(text).toContain('\n> one\n> two\n> three\n> four\n> five\n> \n> Open the invite:\n');
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

  it.each(Object.entries(mailTexts))('delivers in the language of the invite: %s', async (locale, { invites, open, caution }) => {
    const email = `in-${locale}@mail.example`;
    await server.owner.invites().sendUserInvites({ userInvites: [{ email, locale }] }, writeOptions());

    const { subject, text, html } = await server.mailTo(email);

    expect(subject).toBe(invites('Zoë Nakamura', 'Northwind'));
    for (const words of [subject, open, caution]) expect(text).toContain(words);
    for (const words of [`lang="${locale}"`, `>${open}</a>`, caution]) expect(html).toContain(words);
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

it('writes the mail of an invitation of better-auth’s own API, with the token nowhere but in its link', async () => {
  const sent: { id: string }[] = [];
  const mailer = { send: (mail: { id: string }) => Promise.resolve(void sent.push(mail)), close: () => {} };
  const names = { organizationName: 'Northwind', inviterName: 'Zoë' };
  const fields = { message: 'Bis bald', locale: 'de', expiresAt: new Date('2026-03-02T12:00:00Z') };
  const invitation = { id: 'a/b', email: 'plugin@mail.example', ...names, ...fields };

  await sendAuthInvitation({ mailer, publicUrl: 'https://saas.example' }, invitation);

  expect(sent).toEqual([
    expect.objectContaining({
      to: 'plugin@mail.example',
      subject: 'Zoë lädt Sie ein, Northwind beizutreten',
      text: expect.stringMatching(
        /> Bis bald[^]*https:\/\/saas\.example\/accept\?backEnd=better-auth#token=a%2Fb[^]*2\. März 2026/,
      ) as string,
    }),
  ]);
  expect(sent[0]?.id).not.toContain('a/b');
});
