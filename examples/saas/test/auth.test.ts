import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startTestServer } from './support/startTestServer.js';
import type { TestServer } from './support/startTestServer.js';

let server: TestServer;
let organizationId: string;

beforeAll(async () => {
  server = await startTestServer();
  const { organizations } = (await (await server.owner.get('/api/viewer')).json()) as { organizations: { id: string }[] };
  organizationId = organizations[0]!.id;
}, 60_000);

afterAll(() => server.close());

describe('better-auth', () => {
  it('lets nobody make an organization', async () => {
    const newcomer = server.session();
    await newcomer.signUp('founder@auth.example');

    for (const session of [server.owner, newcomer, server.session()]) {
      const response = await session.send('/api/auth/organization/create', { name: 'Mine', slug: 'mine' });
      expect([401, 403]).toContain(response.status);
    }
  });

  it.each(['', '/'])('has no invitations of its own, with %j after the path', async (end) => {
    const body = { organizationId, invitationId: 'x', email: 'plugin@auth.example', role: 'admin' };
    const path = (name: string) => `/api/auth/organization/${name}${end}`;
    for (const name of ['invite-member', 'accept-invitation', 'reject-invitation', 'cancel-invitation']) {
      expect([name, (await server.owner.send(path(name), body)).status]).toEqual([name, 404]);
    }
    for (const name of ['get-invitation', 'list-invitations', 'list-user-invitations']) {
      const query = `?id=x&organizationId=${organizationId}`;
      expect([name, (await server.owner.get(`${path(name)}${query}`)).status]).toEqual([name, 404]);
    }
  });

  it('keeps the session in a cookie that scripts and other sites cannot use', async () => {
    const account = { email: 'owner@northwind.example', password: 'northwind-demo' };
    const response = await server.session().send('/api/auth/sign-in/email', account);

    const cookie = response.headers.getSetCookie().find((text) => text.includes('session_token='));
    expect(cookie).toMatch(/; HttpOnly/i);
    expect(cookie).toMatch(/; SameSite=Lax/i);
    expect(cookie).toMatch(/; Path=\/(;|$)/i);
  });

  it('does not say at the sign-in whether an account exists', async () => {
    const answers = await Promise.all(
      ['owner@northwind.example', 'nobody@northwind.example'].map(async (email) => {
        const response = await server.session().send('/api/auth/sign-in/email', { email, password: 'wrong password' });
        return [response.status, await response.text()];
      }),
    );
    expect(answers[0]).toEqual(answers[1]);
  });
});
