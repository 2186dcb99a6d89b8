import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startTestServer, writeOptions } from './support/startTestServer.js';
import type { TestServer } from './support/startTestServer.js';

const hour = 60 * 60_000;
const day = 24 * hour;

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
}, 60_000);

afterAll(() => server.close());

async function invite(email: string) {
  const client = server.owner.invites();
  const { results } = await client.sendUserInvites({ userInvites: [{ email }], delivery: 'link' }, writeOptions());
  const { id } = results[0]!.invite!;
  const { url } = await client.userInviteLink(id, writeOptions());
  return { id, token: url.split('#token=')[1]! };
}

async function ask(token: string) {
  const response = await server.session().send('/api/invite-tokens/request', { token });
  return [response.status, await response.json()];
}

/** The types in the history as it is on the wire: the shipped client leaves out what it does not know. */
async function requestsOf(id: string): Promise<number> {
  const { history } = (await (await server.owner.get(`/api/organizations/northwind/invites/${id}`)).json()) as {
    history: { type: string }[];
  };
  return history.filter(({ type }) => type === 'requested').length;
}

describe('asking for a fresh invite', () => {
  it('is written into the history of an expired invite, once a day', async () => {
    const { id, token } = await invite('late@request.example');
    server.clock.advance(8 * day);

    await server.session().invites().requestUserInvite({ token });
    await ask(token);
    expect(await requestsOf(id)).toBe(1);
    server.clock.advance(day);
    await ask(token);
    expect(await requestsOf(id)).toBe(2);
  });

  it('has the same answer whatever the token is, and no effect where the invite is not expired', async () => {
    const client = server.owner.invites();
    const [open, canceled] = [await invite('open@request.example'), await invite('canceled@request.example')];
    await client.cancelUserInvite(canceled.id, writeOptions());
    const answers = await Promise.all([open.token, canceled.token, '', 'unknown', 'A'.repeat(43)].map(ask));

    expect(answers).toEqual(answers.map(() => [200, { status: 'requested' }]));
    expect([await requestsOf(open.id), await requestsOf(canceled.id)]).toEqual([0, 0]);
  });

  it('is limited to three times an hour, for a token that is known as for one that is not', async () => {
    const { token } = await invite('often@request.example');
    server.clock.advance(8 * day);
    for (const asked of [token, 'whatever']) {
      expect((await Promise.all([1, 2, 3].map(() => ask(asked)))).map(([status]) => status)).toEqual([200, 200, 200]);
      const [status, body] = await ask(asked);
      expect([status, body]).toEqual([429, { error: { code: 'rate_limited', retryAfterMs: expect.any(Number) } }]);
    }
    expect((await ask('something else'))[0]).toBe(200);
    server.clock.advance(hour + 1);
    expect((await ask(token))[0]).toBe(200);
  });
});
