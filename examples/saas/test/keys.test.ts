import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openapiDocument } from '../server/api/openapiDocument.js';
import { startTestServer, writeOptions } from './support/startTestServer.js';
import type { TestServer } from './support/startTestServer.js';

const day = 24 * 60 * 60_000;

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
}, 60_000);

afterAll(() => server.close());

async function invite() {
  const client = server.owner.invites();
  const userInvites = [{ email: `${crypto.randomUUID()}@keys.example` }];
  const { results } = await client.sendUserInvites({ userInvites, delivery: 'link' }, writeOptions());
  const { id } = results[0]!.invite!;
  const { url } = await client.userInviteLink(id, writeOptions());
  return { id, token: url.split('#token=')[1]! };
}

async function ask(action: 'decline' | 'request', body: object, key: string) {
  const response = await server.session().send(`/api/invite-tokens/${action}`, body, { 'Idempotency-Key': key });
  return [response.status, await response.json()];
}

const declined = [200, { status: 'declined' }];

it('takes a key with every write', () => {
  const { paths } = JSON.parse(openapiDocument()) as {
    paths: Record<string, Record<string, { operationId: string; parameters?: { name: string }[] }>>;
  };
  const writes = Object.values(paths).flatMap(({ post, patch, delete: remove }) => [post, patch, remove].filter((one) => !!one));
  const without = writes.filter(({ parameters }) => !parameters?.some(({ name }) => name === 'Idempotency-Key'));

  expect(without.map(({ operationId }) => operationId).toSorted()).toEqual(['checkInvitees', 'checkUserInviteToken']);
});

it('gives the first answer for a day; then the same request is a new one', async () => {
  const { id } = await invite();
  const options = writeOptions();
  const mint = async () => (await server.owner.invites().userInviteLink(id, options)).url;
  const first = await mint();
  server.clock.advance(day - 60_000);
  expect(await mint()).toBe(first);
  server.clock.advance(2 * 60_000);
  expect(await mint()).not.toBe(first);
});

describe('the key of somebody who only holds a token', () => {
  it('gives a repeated decline its first answer, whatever became of the invite', async () => {
    const { id, token } = await invite();
    const key = crypto.randomUUID();
    expect(await Promise.all([1, 2].map(() => ask('decline', { token }, key)))).toEqual([declined, declined]);
    await server.owner.invites().deleteUserInvites({ ids: [id] }, writeOptions());

    expect(await ask('decline', { token }, key)).toEqual(declined);
    expect((await ask('decline', { token }, crypto.randomUUID()))[0]).toBe(404);
  });

  it('is refused for another request with the same token', async () => {
    const { token } = await invite();
    const key = crypto.randomUUID();
    await ask('decline', { token }, key);

    expect(await ask('decline', { token, reason: 'No.' }, key)).toEqual([
      422,
      { error: { code: 'validation', fields: [{ path: 'Idempotency-Key', code: 'reused' }] } },
    ]);
  });

  it('never gives the answer to somebody else: not with another token, nor to or from an account', async () => {
    const [first, second] = [await invite(), await invite()];
    const key = crypto.randomUUID();
    await ask('decline', { token: first.token }, key);

    expect((await ask('decline', { token: 'guessed' }, key))[0]).toBe(404);
    expect(await ask('decline', { token: second.token }, key)).toEqual(declined);
    expect((await server.owner.invites().userInvite(second.id)).status).toBe('declined');
    const email = `${crypto.randomUUID()}@keys.example`;
    const { results } = await server.owner.invites().sendUserInvites({ userInvites: [{ email }] }, writeOptions(key));
    expect(results[0]).toMatchObject({ email, outcome: 'sent' });
  });

  it('is not used up by a refusal', async () => {
    const { id, token } = await invite();
    const key = crypto.randomUUID();
    await server.owner.invites().cancelUserInvite(id, writeOptions());
    expect((await ask('decline', { token }, key))[0]).toBe(409);
    await server.owner.invites().restoreUserInvite(id, writeOptions());

    expect((await ask('decline', { token }, key))[1]).toEqual({ error: { code: 'invite_not_pending', status: 'unknown' } });
  });

  it('makes one request of many that ask for a fresh invite', async () => {
    const { id, token } = await invite();
    server.clock.advance(8 * day);
    const key = crypto.randomUUID();

    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => ask('request', { token }, key)));

    expect(answers).toEqual(answers.map(() => [200, { status: 'requested' }]));
    const { history } = (await (await server.owner.get(`/api/organizations/northwind/invites/${id}`)).json()) as {
      history: { type: string }[];
    };
    expect(history.filter(({ type }) => type === 'requested')).toHaveLength(1);
  });
});
