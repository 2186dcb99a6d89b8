import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { Session } from './support/createSession.js';
import { writeOptions } from './support/startTestServer.js';
import { startTwoInstances } from './support/startTwoInstances.js';
import type { TwoInstances } from './support/startTwoInstances.js';

const minute = 60_000;
const day = 24 * 60 * minute;
const path = '/api/organizations/northwind/invites';

let servers: TwoInstances;
let admin: Session;

beforeAll(async () => {
  servers = await startTwoInstances({
    dailyQuota: 40,
    inviterMailsPerHour: 50,
    tokenRequestsPerMinute: 8,
    accountRequestsPerMinute: 6,
    changesPerMinute: 20,
  });
  admin = servers.session();
  await admin.signIn('admin@northwind.example');
}, 60_000);

// No limit is in use any more.
beforeEach(() => servers.clock.advance(100 * day));

afterAll(() => servers?.close());

const some = (count: number) => Array.from({ length: count }, () => `${crypto.randomUUID()}@two.example`);

function send(emails: readonly string[], by = servers.owner) {
  return by.invites().sendUserInvites({ userInvites: emails.map((email) => ({ email })) }, writeOptions());
}

const statuses = (answers: readonly Response[]) => answers.map(({ status }) => status).toSorted((a, b) => a - b);

/** Sends the same twice with one key, and gives both answers and by whom. */
async function sendTwice(email: string, atOnce: boolean) {
  const headers = { 'Idempotency-Key': crypto.randomUUID() };
  const once = () => servers.owner.send(path, { userInvites: [{ email }] }, headers);
  const answers = atOnce ? await Promise.all([once(), once()]) : [await once(), await once()];
  expect(new Set(answers.map((answer) => answer.headers.get('x-answered-by'))).size).toBe(2);
  return Promise.all(answers.map(async (answer) => [answer.status, await answer.json()]));
}

describe('two servers on one PostgreSQL', () => {
  it('know each other’s sessions, until they end', async () => {
    const session = servers.session();
    await session.signIn('admin@northwind.example');
    const ask = async () => {
      const answers = await Promise.all([session.get(path), session.get(path)]);
      expect(new Set(answers.map((answer) => answer.headers.get('x-answered-by'))).size).toBe(2);
      return answers.map(({ status }) => status);
    };
    expect(await ask()).toEqual([200, 200]);
    await session.send('/api/auth/sign-out', {});
    expect(await ask()).toEqual([401, 401]);
  });

  it.each([
    ['one after the other', false],
    ['at once', true],
  ])('give a request that reaches both %s one answer, and send one mail', async (_, atOnce) => {
    const [email = ''] = some(1);
    const [first, second] = await sendTwice(email, atOnce);

    expect(first).toMatchObject([200, { results: [{ email, outcome: 'sent' }] }]);
    expect(second).toEqual(first);
    expect(await servers.mailsTo([email])).toEqual([email]);
  });

  it('invite an address once, whoever is asked', async () => {
    const [email = ''] = some(1);
    const answers = await Promise.all([send([email]), send([email], admin)]);
    expect(answers.map(({ results }) => results[0]!.outcome).toSorted()).toEqual(['already_invited', 'sent']);
    expect(await servers.mailsTo([email])).toEqual([email]);
  });

  it('make one membership of two accepts at once', async () => {
    const [email = ''] = some(1);
    const { results } = await send([email]);
    const { id } = results[0]!.invite!;
    const { url } = await servers.owner.invites().userInviteLink(id, writeOptions());
    const invitee = servers.session();
    await invitee.signUp(email);
    const accept = () => invitee.send('/api/invite-tokens/accept', { token: url.split('#token=')[1] });

    const answers = await Promise.all([accept(), accept()]);

    expect(new Set(answers.map((answer) => answer.headers.get('x-answered-by'))).size).toBe(2);
    expect(statuses(answers)).toEqual([200, 200]);
    const { organizations } = (await (await invitee.get('/api/viewer')).json()) as { organizations: unknown[] };
    const { history } = await servers.owner.invites().userInvite(id);
    expect([organizations.length, history?.filter(({ type }) => type === 'accepted').length]).toEqual([1, 1]);
  });

  it('keep one cooldown: of two resends at once one is a mail, and the next waits', async () => {
    const [email = ''] = some(1);
    const { results } = await send([email]);
    expect(await servers.mailsTo([email])).toEqual([email]);
    const resend = (by = servers.owner) => by.send(`${path}/${results[0]!.invite!.id}/resend`, {});
    expect([(await resend()).status, (await resend()).status]).toEqual([429, 429]);
    servers.clock.advance(2 * minute);

    const answers = await Promise.all([resend(), resend(admin)]);
    expect(statuses(answers)).toEqual([200, 429]);
    expect([(await resend()).status, (await resend()).status]).toEqual([429, 429]);
    expect(await servers.mailsTo([email])).toEqual([email, email]);
  });

  it('empty one outbox, each mail once, and both take part', async () => {
    const emails = some(40);
    const before = await servers.mailedBy();
    await Promise.all([send(emails.slice(0, 20)), send(emails.slice(20))]);

    expect((await servers.mailsTo(emails)).toSorted()).toEqual(emails.toSorted());
    const after = await servers.mailedBy();
    expect(after.map((mails, index) => mails.length > before[index]!.length)).toEqual([true, true]);
  });

  it('keep one quota', async () => {
    const answers = await Promise.all([send(some(30)), send(some(30), admin)]);
    const outcomes = answers.flatMap(({ results }) => results.map(({ outcome }) => outcome));
    expect(outcomes.filter((outcome) => outcome === 'sent')).toHaveLength(40);
    expect(await servers.owner.invites().quota()).toEqual({ limit: 40, used: 40 });
  });

  it('count the mails of an inviter together', async () => {
    const { results } = await send(some(30));
    servers.clock.advance(2 * minute);
    const ids = results.map(({ invite }) => invite!.id);
    const answers = await Promise.all(
      [ids.slice(0, 15), ids.slice(15)].map((half) => servers.owner.invites().resendUserInvites({ ids: half }, writeOptions())),
    );
    expect(answers.flatMap((answer) => answer.results).filter(({ outcome }) => outcome === 'done')).toHaveLength(20);
  });

  it('count changes together, and questions about tokens', async () => {
    const changes = await Promise.all(Array.from({ length: 24 }, () => servers.owner.send(`${path}/none/cancel`, {})));
    expect(statuses(changes)).toEqual([...Array(20).fill(404), ...Array(4).fill(429)]);

    const stranger = servers.session();
    const checks = await Promise.all(
      Array.from({ length: 12 }, () => stranger.send('/api/invite-tokens/check', { token: 'none' })),
    );
    expect(checks.filter(({ status }) => status === 429)).toHaveLength(4);
  });

  it('count sign-ins together', async () => {
    const signIn = () => {
      const account = { email: `${crypto.randomUUID()}@two.example`, password: 'a guess' };
      return servers.session().send('/api/auth/sign-in/email', account);
    };
    const answers = await Promise.all(Array.from({ length: 8 }, signIn));
    expect(statuses(answers)).toEqual([...Array(6).fill(401), 429, 429]);
  });
});
