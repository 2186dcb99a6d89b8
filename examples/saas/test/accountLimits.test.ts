import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { startTestServer } from './support/startTestServer.js';
import type { TestServer } from './support/startTestServer.js';

// What better-auth does by itself in production only, such as limits of its own, is decided where it is imported.
vi.hoisted(() => {
  process.env.NODE_ENV = 'production';
});

const minute = 60_000;
const most = 4;
const account = { email: 'owner@northwind.example', password: 'northwind-demo' };

let behindProxy: TestServer;
let open: TestServer;

beforeAll(async () => {
  const settings = { accountRequestsPerMinute: most };
  behindProxy = await startTestServer({ settings: { ...settings, trustedProxies: 1 } });
  open = await startTestServer({ settings });
}, 120_000);

afterAll(() => Promise.all([behindProxy?.close(), open?.close()]));

// No limit is in use any more.
beforeEach(() => {
  behindProxy.clock.advance(minute);
  open.clock.advance(minute);
});

const fromAddress = (address: string) => ({ 'X-Forwarded-For': address });

function signIn(server: TestServer, body: object, headers?: Record<string, string>): Promise<Response> {
  return server.session().send('/api/auth/sign-in/email', body, headers);
}

const guess = () => ({ email: `${crypto.randomUUID()}@limits.example`, password: 'a good guess' });

async function statusesOf(times: number, send: (index: number) => Promise<Response>): Promise<number[]> {
  const statuses: number[] = [];
  for (let index = 0; index < times; index += 1) statuses.push((await send(index)).status);
  return statuses;
}

const times = (count: number, status: number) => Array.from({ length: count }, () => status);

describe('in production, too, signing in', () => {
  it('is open to as many people at one address as the setting says, within the same seconds', async () => {
    const people = ['owner', 'admin', 'editor', 'member'];
    const statuses = await statusesOf(people.length, (index) =>
      signIn(open, { ...account, email: `${people[index]}@northwind.example` }),
    );
    expect(statuses).toEqual(times(most, 200));
  });

  it('is limited for a network address, and the answer says for how long, in its header too', async () => {
    expect(await statusesOf(most, () => signIn(open, guess()))).toEqual(times(most, 401));

    const refusal = await signIn(open, account);

    expect(refusal.status).toBe(429);
    const { error } = (await refusal.json()) as { error: { code: string; retryAfterMs: number } };
    expect(error).toEqual({ code: 'rate_limited', retryAfterMs: expect.any(Number) });
    expect(refusal.headers.get('Retry-After')).toBe(String(Math.ceil(error.retryAfterMs / 1000)));
    open.clock.advance(error.retryAfterMs);
    expect((await signIn(open, account)).status).toBe(200);
  });

  it('is limited for whoever writes addresses of their own into X-Forwarded-For', async () => {
    const statuses = await statusesOf(most + 2, (index) => signIn(open, guess(), fromAddress(`192.0.2.${index}`)));
    expect(statuses).toEqual([...times(most, 401), 429, 429]);

    const throughProxy = await statusesOf(most + 2, (index) =>
      signIn(behindProxy, guess(), fromAddress(`198.51.100.${index}, 192.0.2.7`)),
    );
    expect(throughProxy).toEqual([...times(most, 401), 429, 429]);
    expect((await signIn(behindProxy, account, fromAddress('192.0.2.8'))).status).toBe(200);
  });

  it('to one account is limited, however it is spelled and wherever from, also where there is none', async () => {
    for (const email of ['admin@northwind.example', 'nobody@northwind.example']) {
      const spellings = [email, email.toUpperCase(), email.replace('northwind', 'Northwind')];
      const statuses = await statusesOf(3 * most + 1, (index) =>
        signIn(behindProxy, { email: spellings[index % 3], password: 'a guess' }, fromAddress(`192.0.2.${index}`)),
      );
      expect(statuses).toEqual([...times(3 * most, 401), 429]);
    }
    expect((await signIn(behindProxy, account, fromAddress('192.0.2.9'))).status).toBe(200);
  });

  it('to an account is still open to its owner where one address guesses as often as it may', async () => {
    await statusesOf(most + 3, () => signIn(behindProxy, { ...account, password: 'a guess' }, fromAddress('192.0.2.66')));
    expect((await signIn(behindProxy, account, fromAddress('192.0.2.10'))).status).toBe(200);
  });
});

it('signing up is limited for a network address together with signing in, signing out is not', async () => {
  const session = open.session();
  await session.signIn(account.email);
  const signUp = () => open.session().send('/api/auth/sign-up/email', { ...guess(), name: 'Somebody' });
  expect(await statusesOf(most, signUp)).toEqual([...times(most - 1, 200), 429]);

  expect((await session.send('/api/auth/sign-out', {})).status).toBe(200);
});

it('no form signs in: it could be another site’s, and names no account in JSON', async () => {
  const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
  const body = new URLSearchParams(account).toString();
  const answer = await open.session().fetch(`${open.url}/api/auth/sign-in/email`, { method: 'POST', headers: form, body });
  expect(answer.status).toBe(415);
});
