import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openapiDocument } from '../server/api/openapiDocument.js';
import type { Session } from './support/createSession.js';
import { startTestServer, writeOptions } from './support/startTestServer.js';
import type { TestServer } from './support/startTestServer.js';

const minute = 60_000;
const organizationId = 'northwind';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
}, 60_000);

afterAll(() => server.close());

/** A write that can be carried out, and a body that makes another one of it. */
interface Write {
  session: Session;

  parameters: Record<string, string>;

  body: object;

  otherBody: object;
}

async function invite(state: 'open' | 'canceled' | 'expiring' = 'open') {
  const client = server.owner.invites();
  const email = `${crypto.randomUUID()}@once.example`;
  const expiresAt = state === 'expiring' ? new Date(server.clock.now() + minute).toISOString() : undefined;
  const body = { userInvites: [{ email }], delivery: 'link' as const, ...(expiresAt && { expiresAt }) };
  const { results } = await client.sendUserInvites(body, writeOptions());
  const { id } = results[0]!.invite!;
  const { url } = await client.userInviteLink(id, writeOptions());
  if (state === 'canceled') await client.cancelUserInvite(id, writeOptions());
  return { id, email, token: url.split('#token=')[1]! };
}

async function ofInvite(state?: 'canceled'): Promise<Write> {
  const { id } = await invite(state);
  return { session: server.owner, parameters: { organizationId, inviteId: id }, body: {}, otherBody: { other: true } };
}

async function ofMany(state?: 'canceled'): Promise<Write> {
  const { id } = await invite(state);
  return { session: server.owner, parameters: { organizationId }, body: { ids: [id] }, otherBody: { ids: [id, 'other'] } };
}

async function ofToken(state?: 'expiring'): Promise<Write> {
  const { email, token } = await invite(state);
  const session = server.session();
  await session.signUp(email);
  return { session, parameters: {}, body: { token }, otherBody: { token, reason: 'Other.', values: { other: true } } };
}

async function ofReceived(): Promise<Write> {
  const { id, email } = await invite();
  const session = server.session();
  await session.signUp(email);
  const { db } = server.auth.options.database;
  await db.updateTable('auth.user').set({ emailVerified: true }).where('email', '=', email).execute();
  return { session, parameters: { inviteId: id }, body: {}, otherBody: { reason: 'Other.' } };
}

const writes: Record<string, () => Promise<Write>> = {
  sendUserInvites: () => {
    const body = { userInvites: [{ email: `${crypto.randomUUID()}@once.example` }] };
    const otherBody = { ...body, message: 'Other.' };
    return Promise.resolve({ session: server.owner, parameters: { organizationId }, body, otherBody });
  },
  updateUserInvite: async () => ({ ...(await ofInvite()), body: { firstName: 'Kim' }, otherBody: { firstName: 'Other' } }),
  resendUserInvite: () => ofInvite(),
  cancelUserInvite: () => ofInvite(),
  restoreUserInvite: () => ofInvite('canceled'),
  userInviteLink: () => ofInvite(),
  resendUserInvites: () => ofMany(),
  cancelUserInvites: () => ofMany(),
  deleteUserInvites: () => ofMany('canceled'),
  acceptUserInvite: () => ofToken(),
  declineUserInvite: () => ofToken(),
  requestUserInvite: async () => {
    const write = await ofToken('expiring');
    server.clock.advance(2 * minute);
    return write;
  },
  acceptReceivedUserInvite: () => ofReceived(),
  declineReceivedUserInvite: () => ofReceived(),
};

interface Documented {
  operationId: string;

  method: string;

  path: string;

  takesKey: boolean;
}

const documented: Documented[] = Object.entries(
  (
    JSON.parse(openapiDocument()) as {
      paths: Record<string, Record<string, { operationId: string; parameters?: { name: string }[] }>>;
    }
  ).paths,
).flatMap(([path, operations]) =>
  Object.entries(operations).map(([method, { operationId, parameters }]) => ({
    operationId,
    method: method.toUpperCase(),
    path,
    takesKey: parameters?.some(({ name }) => name === 'Idempotency-Key') ?? false,
  })),
);

const takeKeys = documented.filter(({ takesKey }) => takesKey);

/** Everything that a write can leave behind, but for what is kept of its key, and for what the mail server says. */
async function traces() {
  const { db } = server.auth.options.database;
  const { rows } = await sql`
    select
      (select count(*)::int from invites.invites) as invites,
      (select count(*)::int from invites.invite_events where type <> 'delivered') as events,
      (select count(*)::int from invites.invite_tokens where purpose = 'link') as links,
      (select count(*)::int from invites.outbox) as mails,
      (select count(*)::int from auth.member) as members,
      (select count(*)::int from invites.deleted_invites) as deleted
  `.execute(db);
  return rows[0];
}

it('knows how to carry out every write that takes a key', () => {
  expect(Object.keys(writes).toSorted()).toEqual(takeKeys.map(({ operationId }) => operationId).toSorted());
});

describe('with one key, for one body and once', () => {
  it.each(takeKeys.map((write) => [write.operationId, write] as const))('%s', async (operationId, { method, path }) => {
    const { session, parameters, body, otherBody } = await writes[operationId]!();
    const key = crypto.randomUUID();
    const send = async (sent: object) => {
      const url = `${server.url}/api${path.replace(/\{(\w+)\}/g, (_, name: string) => parameters[name]!)}`;
      const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': key };
      const answer = await session.fetch(url, { method, headers, body: JSON.stringify(sent) });
      return [answer.status, await answer.json()] as const;
    };

    const first = await send(body);
    expect(first).toEqual([200, expect.anything()]);
    const left = await traces();

    expect(await Promise.all([send(body), send(body)])).toEqual([first, first]);
    expect(await send(otherBody)).toEqual([
      422,
      { error: { code: 'validation', fields: [{ path: 'Idempotency-Key', code: 'reused' }] } },
    ]);
    expect(await traces()).toEqual(left);
  });
});
