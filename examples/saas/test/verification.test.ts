import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { mailTexts } from '../server/mail/mailTexts.js';
import type { Session } from './support/createSession.js';
import { startTestServer, writeOptions } from './support/startTestServer.js';
import type { TestServer } from './support/startTestServer.js';

const minute = 60_000;

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({ settings: { addressMailsPerDay: 4 } });
}, 60_000);

afterAll(() => server.close());

const ask = (session: Session) => session.send('/api/verification/mail', {});
const confirm = (session: Session, token: string) => session.send('/api/verification', { token });
const tokenOf = ({ link }: { link: string | null }) => new URL(link!).hash.replace('#token=', '');

async function isVerified(session: Session): Promise<boolean> {
  const { user } = (await (await session.get('/api/viewer')).json()) as { user: { emailVerified: boolean } };
  return user.emailVerified;
}

async function newcomer(email = `${crypto.randomUUID()}@verification.example`) {
  const session = server.session();
  await session.signUp(email);
  return { session, email };
}

/** Somebody who asked for the mail, and its token. */
async function asker() {
  const person = await newcomer();
  await ask(person.session);
  return { ...person, token: tokenOf(await server.mailTo(person.email)) };
}

describe('an address', () => {
  it('is verified by a click of its own account on the page of the mailed link, and then has its received invites', async () => {
    const email = 'reader@verification.example';
    await server.owner.invites().sendUserInvites({ userInvites: [{ email }] }, writeOptions());
    await server.mailTo(email);
    const { session } = await newcomer(email);
    expect(await server.mailsTo(email)).toHaveLength(1);
    expect(await session.invites().receivedUserInvites()).toEqual([]);

    expect(await (await ask(session)).json()).toEqual({ emailVerified: false });
    const { link, text } = await server.mailTo(email, 2);
    expect(text).not.toContain('/accept');
    expect(link).toMatch(new RegExp(`^${server.url}/verify#token=[\\w-]{43}$`));

    expect((await confirm(session, tokenOf({ link }))).status).toBe(200);
    expect(await isVerified(session)).toBe(true);
    expect(await session.invites().receivedUserInvites()).toHaveLength(1);
  });

  it('is not verified by whoever only follows links, as mail scanners do, in whatever session', async () => {
    const { session, token } = await asker();
    for (const path of [
      `/verify?token=${token}`,
      `/api/verification?token=${token}`,
      `/api/auth/verify-email?token=${token}`,
      `/api/auth/verify-email/?token=${token}&callbackURL=/`,
    ]) {
      expect([path, (await session.get(path)).status]).toEqual([path, 404]);
    }
    expect((await session.send('/api/auth/send-verification-email', { email: 'x@verification.example' })).status).toBe(404);
    expect(await isVerified(session)).toBe(false);
  });

  it('is not verified by a token that was guessed, used, is over or another account’s, with one and the same answer', async () => {
    const used = await asker();
    await confirm(used.session, used.token);
    const others = await asker();
    const over = await asker();
    server.clock.advance(61 * minute);
    const { session } = await newcomer();

    const answers = [
      await confirm(session, 'A'.repeat(43)),
      await confirm(session, others.token),
      await confirm(used.session, used.token),
      await confirm(over.session, over.token),
    ];

    const told = await Promise.all(answers.map(async (answer) => [answer.status, await answer.text()]));
    expect(new Set(told.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set([JSON.stringify([404, JSON.stringify({ error: { code: 'not_found' } })])]),
    );
    expect(await Promise.all([session, others.session, over.session].map(isVerified))).toEqual([false, false, false]);
  });

  it('is not verified by a token that was mailed before another one was used', async () => {
    const { session, email, token } = await asker();
    await ask(session);
    const second = tokenOf(await server.mailTo(email, 2));
    expect((await confirm(session, second)).status).toBe(200);
    expect((await confirm(session, token)).status).toBe(404);
  });

  it('is neither mailed nor verified for somebody who is signed out', async () => {
    const { token } = await asker();
    const nobody = server.session();
    expect([(await ask(nobody)).status, (await confirm(nobody, token)).status]).toEqual([401, 401]);
  });

  it('gets three mails an hour, and then the answer says for how long there are none', async () => {
    const { session, email } = await newcomer();
    for (let count = 1; count <= 3; count += 1) {
      expect((await ask(session)).status).toBe(200);
      await server.mailTo(email, count);
    }

    const refusal = await ask(session);

    expect(refusal.status).toBe(429);
    expect(Number(refusal.headers.get('Retry-After'))).toBeGreaterThan(59 * 60);
    server.clock.advance(60 * minute);
    expect((await ask(session)).status).toBe(200);
    await server.mailTo(email, 4);
  });

  it('gets no more mail a day than any other address, together with invites; what is more waits', async () => {
    const { session, email } = await newcomer();
    for (let count = 1; count <= 4; count += 1) {
      server.clock.advance(20 * minute);
      await ask(session);
      await server.mailTo(email, count);
    }
    server.clock.advance(20 * minute);
    expect((await ask(session)).status).toBe(200);
    await asker();
    expect(await server.mailsTo(email)).toHaveLength(4);

    server.clock.advance(24 * 60 * minute);
    await asker();
    await server.mailTo(email, 5);
  });

  it('that is verified gets no mail', async () => {
    const { session, email, token } = await asker();
    await confirm(session, token);
    expect(await (await ask(session)).json()).toEqual({ emailVerified: true });
    await asker();
    expect(await server.mailsTo(email)).toHaveLength(1);
  });

  it.each(Object.entries(mailTexts))('gets its mail in the language of its account: %s', async (locale, { verification }) => {
    const email = `${locale}@language.example`;
    const session = server.session();
    await session.send('/api/auth/sign-up/email', { name: 'Kim', email, password: 'correct horse', locale });
    await ask(session);

    const { subject, text, html } = await server.mailTo(email);

    expect(subject).toBe(verification.subject);
    expect(text).toContain(verification.purpose);
    expect(html).toContain(`lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}"`);
  });
});
