import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Session } from './support/createSession.js';
import { startTestServer, writeOptions } from './support/startTestServer.js';
import type { TestServer } from './support/startTestServer.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

let server: TestServer;
let other: Session;

beforeAll(async () => {
  server = await startTestServer({
    settings: {
      inviterMailsPerHour: 6,
      recipientMailsPerDay: 2,
      addressMailsPerDay: 3,
      changesPerMinute: 40,
      tokenRequestsPerMinute: 10,
      trustedProxies: 1,
    },
  });
  other = server.session();
  await other.signUp('founder@limits.example');
  const { user } = (await (await other.get('/api/viewer')).json()) as { user: { id: string } };
  await server.auth.api.createOrganization({ body: { name: 'Other', slug: 'other', userId: user.id } });
}, 60_000);

afterAll(() => server.close());

const some = (count: number) => Array.from({ length: count }, () => `${crypto.randomUUID()}@limits.example`);

async function send(by: Session, emails: readonly string[], organization = 'northwind') {
  const { results } = await by
    .invites(organization)
    .sendUserInvites({ userInvites: emails.map((email) => ({ email })) }, writeOptions());
  return results;
}

const outcomes = async (...sent: Parameters<typeof send>) => (await send(...sent)).map(({ outcome }) => outcome);

/** A time at which no limit is in use. */
function startAnew(): void {
  server.clock.advance(100 * day);
}

describe('mails of one inviter', () => {
  it('are limited, whoever is written to; those beyond fail one by one, and the answer says for how long', async () => {
    startAnew();
    const results = await send(server.owner, [...some(7), 'owner@northwind.example', 'no address']);

    expect(results.map(({ outcome }) => outcome)).toEqual([
      ...Array.from({ length: 6 }, () => 'sent'),
      'failed',
      'already_member',
      'invalid',
    ]);
    expect(results[6]!.error).toEqual({ code: 'rate_limited', retryAfterMs: expect.any(Number) });
    server.clock.advance(hour);
    expect(await outcomes(server.owner, some(1))).toEqual(['sent']);
  });

  it('are limited by resends, too, one by one and in bulk', async () => {
    startAnew();
    const sent = await send(server.owner, some(4));
    const ids = sent.map(({ invite }) => invite!.id);
    server.clock.advance(2 * minute);

    const { results } = await server.owner.invites().resendUserInvites({ ids: ids.slice(0, 3) }, writeOptions());
    expect(results.map(({ outcome }) => outcome).toSorted()).toEqual(['done', 'done', 'skipped']);
    const refusal = await server.owner.send(`/api/organizations/northwind/invites/${ids[3]}/resend`, {});

    expect(refusal.status).toBe(429);
    const { error } = (await refusal.json()) as { error: { code: string; retryAfterMs: number } };
    expect(error.code).toBe('rate_limited');
    expect(error.retryAfterMs).toBeGreaterThan(57 * minute);
    expect(refusal.headers.get('Retry-After')).toBe(String(Math.ceil(error.retryAfterMs / 1000)));
  });

  it('are counted once where many send at once, and not where nothing is sent', async () => {
    startAnew();
    const known = some(2);
    await send(server.owner, known);
    expect(await outcomes(server.owner, known)).toEqual(['already_invited', 'already_invited']);

    const answers = await Promise.all([1, 2, 3].map(() => outcomes(server.owner, some(2))));

    expect(answers.flat().toSorted()).toEqual(['failed', 'failed', 'sent', 'sent', 'sent', 'sent']);
    expect(await outcomes(server.owner, known)).toEqual(['already_invited', 'already_invited']);
  });

  it('leave other people’s alone', async () => {
    startAnew();
    await send(server.owner, some(6));
    expect(await outcomes(server.owner, some(1))).toEqual(['failed']);
    expect(await outcomes(other, some(1), 'other')).toEqual(['sent']);
  });
});

describe('mails to one address', () => {
  it('are limited for an organization, also where each invite is canceled or deleted before the next', async () => {
    startAnew();
    const [email = ''] = some(1);
    const client = server.owner.invites();
    for (const spelling of [email, email.toUpperCase()]) {
      const [result] = await send(server.owner, [spelling]);
      await client.cancelUserInvite(result!.invite!.id);
      await client.deleteUserInvites({ ids: [result!.invite!.id] }, writeOptions());
    }

    const [refused] = await send(server.owner, [email]);

    expect(refused).toEqual({ email, outcome: 'failed', error: { code: 'rate_limited', retryAfterMs: expect.any(Number) } });
    server.clock.advance(day);
    expect(await outcomes(server.owner, [email])).toEqual(['sent']);
  });

  it('wait where many organizations write to it, and no organization learns of another’s', async () => {
    startAnew();
    const [email = ''] = some(1);
    await send(server.owner, [email]);
    await server.mailTo(email, 1);
    const client = server.owner.invites();
    const { items } = await client.userInvites({ search: email, limit: 1 });
    server.clock.advance(2 * minute);
    await client.resendUserInvite(items[0]!.id);
    await server.mailTo(email, 2);
    const [first] = await send(other, [email], 'other');
    await server.mailTo(email, 3);
    server.clock.advance(2 * minute);

    const resent = await other.invites('other').resendUserInvite(first!.invite!.id, writeOptions());

    expect(resent).toMatchObject({ status: 'pending', delivery: 'queued', sentCount: 2 });
    const [control] = some(1);
    await send(other, [control!], 'other');
    await server.mailTo(control!);
    expect(await server.mailsTo(email)).toHaveLength(3);
    server.clock.advance(day);
    await send(other, some(1), 'other');
    await server.mailTo(email, 4);
  });
});

describe('requests', () => {
  it('of one person that may change anything are limited, and reads are not', async () => {
    startAnew();
    const check = () => server.owner.send('/api/organizations/northwind/invitees/check', { emails: ['a@limits.example'] });
    const answers = await Promise.all(Array.from({ length: 41 }, check));

    expect(answers.map(({ status }) => status).filter((status) => status !== 200)).toEqual([429]);
    expect((await server.owner.get('/api/organizations/northwind/roles')).status).toBe(200);
    server.clock.advance(minute);
    expect((await check()).status).toBe(200);
  });

  it.each(['check', 'decline', 'request', 'accept'])('to %s with tokens are limited for a network address', async (action) => {
    startAnew();
    const ask = async (from: string, token: string = crypto.randomUUID()) => {
      const { status } = await server.owner.send(`/api/invite-tokens/${action}`, { token }, { 'X-Forwarded-For': from });
      return status;
    };
    for (let index = 0; index < 10; index += 1) expect(await ask('192.0.2.7')).not.toBe(429);

    expect(await ask('192.0.2.7')).toBe(429);
    expect(await ask('198.51.100.1, 192.0.2.7')).toBe(429);
    expect(await ask('192.0.2.7, 198.51.100.1')).not.toBe(429);
    server.clock.advance(minute);
    expect(await ask('192.0.2.7')).not.toBe(429);
  });

  it.each(['check', 'decline', 'accept'])('to %s one token are limited, wherever they come from', async (action) => {
    startAnew();
    const token = crypto.randomUUID();
    const ask = async (from: number) => {
      const address = { 'X-Forwarded-For': `192.0.2.${from}` };
      return (await server.owner.send(`/api/invite-tokens/${action}`, { token }, address)).status;
    };
    for (let index = 0; index < 10; index += 1) expect(await ask(index)).toBe(404);

    expect(await ask(11)).toBe(429);
  });

  it('from one IPv6 network are those of one address', async () => {
    startAnew();
    const ask = async (from: string) => {
      const body = { token: crypto.randomUUID() };
      return (await server.owner.send('/api/invite-tokens/check', body, { 'X-Forwarded-For': from })).status;
    };
    for (let index = 0; index < 10; index += 1) expect(await ask(`2001:db8::${index}:1`)).toBe(404);

    expect(await ask('2001:0db8:0:0:ffff::1')).toBe(429);
    expect(await ask('2001:db8:0:1::1')).toBe(404);
  });
});
