import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startTestServer, writeOptions } from './support/startTestServer.js';
import type { TestServer } from './support/startTestServer.js';

const day = 24 * 60 * 60_000;
const limit = 5;

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({ settings: { dailyQuota: limit } });
}, 60_000);

afterAll(() => server.close());

function send(...emails: string[]) {
  return server.owner.invites().sendUserInvites({ userInvites: emails.map((email) => ({ email })) }, writeOptions());
}

async function outcomes(...emails: string[]): Promise<string[]> {
  return (await send(...emails)).results.map(({ outcome }) => outcome);
}

const used = async () => (await server.owner.invites().quota()).used;

/** Starts a day of its own, of whose invites only so many are left. */
async function startDay(left: number): Promise<string[]> {
  server.clock.advance(100 * day);
  const emails = Array.from({ length: limit - left }, () => `${crypto.randomUUID()}@quota.example`);
  if (emails.length > 0) await send(...emails);
  expect(await server.owner.invites().quota()).toEqual({ limit, used: limit - left });
  return emails;
}

describe('the daily quota', () => {
  it('counts those who are new: fifty pasted with one of them fit where one is left', async () => {
    const invited = await startDay(1);
    const known = Array.from({ length: 47 }, (_, index) => invited[index % invited.length]!);

    const { results } = await send('no address', 'owner@northwind.example', ...known, 'new@quota.example');

    const count = (wanted: string) => results.filter(({ outcome }) => outcome === wanted).length;
    expect([count('invalid'), count('already_member'), count('already_invited'), count('sent')]).toEqual([1, 1, 47, 1]);
    expect(await used()).toBe(limit);
  });

  it('says for each one beyond it that it is used up, and sends to those before', async () => {
    await startDay(2);

    const { results } = await send('a1@quota.example', 'a2@quota.example', 'a3@quota.example', 'a3@quota.example', 'no address');

    expect(results.map(({ outcome }) => outcome)).toEqual(['sent', 'sent', 'failed', 'failed', 'invalid']);
    expect(results[2]).toEqual({ email: 'a3@quota.example', outcome: 'failed', error: { code: 'quota_exceeded' } });
    expect(await used()).toBe(limit);
  });

  it('still knows who is invited once it is used up, and lets expired invites be renewed', async () => {
    await startDay(0);
    server.clock.advance(8 * day);
    await send(...Array.from({ length: limit }, (_, index) => `b${index}@quota.example`));
    const { items } = await server.owner.invites().userInvites({ limit: 1, filter: { status: ['expired'] } });

    expect(await outcomes('b0@quota.example', items[0]!.email, 'c@quota.example')).toEqual(['already_invited', 'sent', 'failed']);
    expect(await used()).toBe(limit);
  });

  it('holds when many send at once', async () => {
    await startDay(3);

    const answers = await Promise.all(
      [1, 2, 3, 4].map((index) => outcomes(`d${index}@quota.example`, `e${index}@quota.example`)),
    );

    expect(answers.flat().toSorted()).toEqual([...Array.from({ length: 5 }, () => 'failed'), 'sent', 'sent', 'sent']);
    expect(await used()).toBe(limit);
  });
});
