import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { BetterAuthOptions } from 'better-auth';
import { memoryAdapter } from 'better-auth/adapters/memory';
import { toNodeHandler } from 'better-auth/node';
import type { BetterAuthInvitesClient } from 'react-user-invites/clients/better-auth';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

import { writeExamples } from '../../../test/support/guideExamples.js';
import { createSession } from './support/createSession.js';

interface Mail {
  to: string;
  subject: string;
  link: string;
}

interface AuthSetup {
  database: BetterAuthOptions['database'];
  baseURL: string;
  sendMail: (mail: Mail) => Promise<void>;
}

const examples = writeExamples('docs/guides/better-auth.md');
const http = createServer();
afterAll(() => {
  examples.remove();
  vi.unstubAllGlobals();
  http.close();
  http.closeAllConnections();
});

interface Exported {
  createAuth: (setup: AuthSetup) => Parameters<typeof toNodeHandler>[0];

  createClient: (organizationId: string) => BetterAuthInvitesClient;

  inviteeClient: BetterAuthInvitesClient;
}

let guide: Exported;

beforeAll(async () => {
  const loaded = await Promise.all(examples.files.map((file) => import(/* @vite-ignore */ file) as Promise<Partial<Exported>>));
  guide = Object.assign({}, ...loaded) as Exported;
});

it('the guide to better-auth has a server, a client and an accept page that belong together', async () => {
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const baseURL = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const mails: Mail[] = [];
  const tables = { user: [], session: [], account: [], verification: [], organization: [], member: [], invitation: [] };
  const { createAuth, createClient, inviteeClient } = guide;
  const auth = createAuth({ database: memoryAdapter(tables), baseURL, sendMail: async (mail) => void mails.push(mail) });
  const answer = toNodeHandler(auth);
  http.on('request', (request, response) => void answer(request, response));
  // As in a browser: what has no origin goes to that of the page, in the session of whoever sits there.
  let viewer = createSession(baseURL);
  const { fetch: outside } = globalThis;
  const inPage: typeof fetch = (input, init) =>
    typeof input === 'string' && input.startsWith('/') ? viewer.fetch(baseURL + input, init) : outside(input, init);
  vi.stubGlobal('fetch', inPage);
  vi.stubGlobal('location', { origin: baseURL, pathname: '/' });

  const signUp = async (email: string) => {
    const session = createSession(baseURL);
    await session.signUp(email);
    return session;
  };
  const owner = await signUp('owner@northwind.example');
  const created = await owner.send('/api/auth/organization/create', { name: 'Northwind', slug: 'northwind' });
  const { id } = (await created.json()) as { id: string };

  viewer = owner;
  const client = createClient(id);
  const invitee = { email: 'ada@example.com', firstName: 'Ada', roles: ['admin'] };
  const { results } = await client.sendUserInvites({ userInvites: [invitee], message: 'Hi' });
  expect(results).toMatchObject([{ outcome: 'sent', invite: { firstName: 'Ada', message: 'Hi', roles: [{ name: 'Admin' }] } }]);
  expect(mails).toMatchObject([{ to: 'ada@example.com', subject: 'Join Northwind' }]);
  expect((await client.userInviteLink!(results[0]!.invite!.id)).url).toBe(mails[0]!.link);

  viewer = await signUp('ada@example.com');
  const token = new URL(mails[0]!.link).hash.replace('#token=', '');
  expect(await inviteeClient.checkUserInviteToken(token)).toMatchObject({ organization: { name: 'Northwind' } });
  expect(await inviteeClient.acceptUserInvite({ token })).toMatchObject({ roles: [{ key: 'admin' }] });

  viewer = owner;
  expect((await client.userInvites({ limit: 10 })).items).toMatchObject([{ status: 'accepted' }]);
});
