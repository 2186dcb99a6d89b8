import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { mailTexts } from '../server/mail/mailTexts.js';
import { requestMail } from '../server/mail/requestMail.js';
import type { Session } from './support/createSession.js';
import { startTestServer, writeOptions } from './support/startTestServer.js';
import type { TestServer } from './support/startTestServer.js';

const minute = 60_000;
const day = 24 * 60 * minute;
const subject = 'asks for a fresh invite';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
}, 60_000);

afterAll(() => server.close());

/** A session of somebody new who may manage an organization's invites. */
async function manager(role: 'owner' | 'admin', organization: string, locale?: string) {
  const session = server.session();
  const email = `${crypto.randomUUID()}@managers.example`;
  await session.send('/api/auth/sign-up/email', { name: 'Kim', email, password: 'correct horse', locale });
  const { user } = (await (await session.get('/api/viewer')).json()) as { user: { id: string } };
  const { api } = server.auth;
  const found = organizations.get(organization);
  if (found) await api.addMember({ body: { organizationId: found, userId: user.id, role } });
  else {
    const made = await api.createOrganization({ body: { name: 'Blue', slug: organization, userId: user.id } });
    organizations.set(organization, made.id);
  }
  return { session, email, id: user.id };
}

const organizations = new Map<string, string>();

async function invite(by: Session, organization: string) {
  const client = by.invites(organization);
  const email = `${crypto.randomUUID()}@request.example`;
  const { results } = await client.sendUserInvites({ userInvites: [{ email }], delivery: 'link' }, writeOptions());
  const { id } = results[0]!.invite!;
  const { url } = await client.userInviteLink(id, writeOptions());
  return { id, email, token: url.split('#token=')[1]! };
}

async function ask({ token }: { token: string }): Promise<void> {
  await server.session().invites().requestUserInvite({ token });
}

/** The mails about requests, once all mail that was due has left. */
async function requestMailsTo(address: string, by: Session, organization: string) {
  const email = `${crypto.randomUUID()}@last.example`;
  await by.invites(organization).sendUserInvites({ userInvites: [{ email }] }, writeOptions());
  await server.mailTo(email);
  return (await server.mailsTo(address)).filter((mail) => mail.subject.includes(subject));
}

describe('the mail that tells of a request for a fresh invite', () => {
  it('goes to the inviter, once a day, with the way to the list and no token', async () => {
    const { session, email } = await manager('owner', 'blue');
    const asked = await invite(session, 'blue');
    server.clock.advance(8 * day);
    await ask(asked);
    await ask(asked);

    const mails = await requestMailsTo(email, session, 'blue');
    expect(mails).toHaveLength(1);
    expect(mails[0]!.subject).toBe(`${asked.email.replace('.', '[.]')} asks for a fresh invite to Blue`);
    expect(mails[0]!.text.match(/https?:\S+/g)).toEqual([`${server.url}/`]);
    expect(mails[0]!.text + mails[0]!.html).not.toContain('token');
    const { delivery } = await session.invites('blue').userInvite(asked.id);
    expect(delivery).toBeNull();
    server.clock.advance(day);
    await ask(asked);
    expect(await requestMailsTo(email, session, 'blue')).toHaveLength(2);
  });

  it('goes to those who manage invites where the inviter no longer does', async () => {
    const boss = await manager('owner', 'green');
    const former = await manager('admin', 'green');
    const asked = await invite(former.session, 'green');
    await boss.session.send('/api/auth/organization/remove-member', {
      organizationId: organizations.get('green'),
      memberIdOrEmail: former.email,
    });
    server.clock.advance(8 * day);
    await ask(asked);

    expect(await requestMailsTo(boss.email, boss.session, 'green')).toHaveLength(1);
    expect(await server.mailsTo(former.email)).toEqual([]);
  });

  it('comes at most ten times a day, however many ask', async () => {
    const { session, email } = await manager('owner', 'red');
    const asking = [];
    for (let index = 0; index < 12; index += 1) asking.push(await invite(session, 'red'));
    server.clock.advance(8 * day);
    for (const asked of asking) await ask(asked);

    expect(await requestMailsTo(email, session, 'red')).toHaveLength(10);
  });

  it('is in the language of its reader', async () => {
    const { session, email } = await manager('owner', 'jaune', 'fr-CA');
    const asked = await invite(session, 'jaune');
    server.clock.advance(8 * day);
    await ask(asked);

    expect((await server.mailTo(email)).subject).toContain('demande une nouvelle invitation');
  });

  it.each(Object.keys(mailTexts))('shows hostile text as text: %s', (locale) => {
    const {
      text,
      html,
      subject: line,
    } = requestMail({
      organizationName: '<img src=x>\r\nBcc: all@evil.example',
      inviteeEmail: '"<b>"@evil.example',
      link: 'https://saas.example/',
      locale,
    });

    expect(line).not.toMatch(/[\r\n]/);
    expect(line + text).not.toContain('evil.example');
    expect(html).not.toMatch(/<img|<b>/);
    expect(html).toContain(`lang="${locale}"`);
    expect(text).toContain(mailTexts[locale as keyof typeof mailTexts].request.explanation);
  });
});
