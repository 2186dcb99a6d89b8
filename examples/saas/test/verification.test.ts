import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import type { Session } from './support/createSession.js';
import { startTestServer, writeOptions } from './support/startTestServer.js';
import type { TestServer } from './support/startTestServer.js';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
}, 60_000);

afterAll(() => server.close());

const ask = (session: Session, email: string) => session.send('/api/auth/send-verification-email', { email });

async function isVerified(session: Session): Promise<boolean> {
  const { user } = (await (await session.get('/api/viewer')).json()) as { user: { emailVerified: boolean } };
  return user.emailVerified;
}

describe('an address', () => {
  it('is verified by the link that was mailed to it, which opens its received invites', async () => {
    const email = 'reader@verification.example';
    await server.owner.invites().sendUserInvites({ userInvites: [{ email }] }, writeOptions());
    await server.mailTo(email);
    const invitee = server.session();
    await invitee.signUp(email);
    expect(await server.mailsTo(email)).toHaveLength(1);
    expect(await invitee.invites().receivedUserInvites()).toEqual([]);

    expect((await ask(invitee, email)).status).toBe(200);
    const { link, text } = await server.mailTo(email, 2);
    expect(text).not.toContain('/accept');
    const followed = await fetch(link!, { redirect: 'manual' });

    expect([followed.status, followed.headers.get('Location')]).toEqual([302, '/received']);
    expect(followed.headers.getSetCookie()).toEqual([]);
    expect(await isVerified(invitee)).toBe(true);
    expect(await invitee.invites().receivedUserInvites()).toHaveLength(1);
  });

  it('gets three mails an hour, whoever asks for them, and the answer does not tell', async () => {
    const email = 'flooded@verification.example';
    const invitee = server.session();
    await invitee.signUp(email);
    const answers: unknown[] = [];
    for (const session of [invitee, server.session(), server.session(), server.session(), invitee]) {
      const response = await ask(session, email);
      answers.push([response.status, await response.text()]);
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    await vi.waitFor(async () => expect(await server.mailsTo(email)).toHaveLength(3));
    server.clock.advance(60 * 60_000);
    await ask(invitee, email);
    await server.mailTo(email, 4);
  });

  it('that has no account gets no mail, and the same answer', async () => {
    const email = 'nobody@verification.example';
    expect((await ask(server.session(), email)).status).toBe(200);
    const known = 'somebody@verification.example';
    await server.session().signUp(known);
    await ask(server.session(), known);
    await server.mailTo(known);
    expect(await server.mailsTo(email)).toEqual([]);
  });

  it.each(['https://evil.example/', '//evil.example', '/elsewhere'])(
    'gets a link that leads to this server’s own page, also where %j was asked for',
    async (callbackURL) => {
      const session = server.session();
      const email = `${callbackURL.replace(/\W/g, '')}@verification.example`;
      await session.signUp(email);
      await session.send('/api/auth/send-verification-email', { email, callbackURL });
      const { link, text, html } = await server.mailTo(email);
      expect(link!.startsWith(`${server.url}/api/auth/verify-email?token=`)).toBe(true);
      expect(new URL(link!).searchParams.get('callbackURL')).toBe('/received');
      expect(text + html).not.toContain('evil.example/');
    },
  );
});
