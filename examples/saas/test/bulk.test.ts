import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { startTestServer, writeOptions } from './support/startTestServer.js';
import type { TestServer } from './support/startTestServer.js';

const minute = 60_000;
const path = '/api/organizations/northwind/invites';

let server: TestServer;
let domain: string;

beforeAll(async () => {
  server = await startTestServer({ settings: { dailyQuota: null } });
}, 60_000);

afterAll(() => server.close());

beforeEach(() => {
  domain = `${crypto.randomUUID().slice(0, 8)}.example`;
});

async function invite(count: number, roles = ['member']) {
  const ids: string[] = [];
  for (let start = 0; start < count; start += 50) {
    const userInvites = Array.from({ length: Math.min(50, count - start) }, (_, i) => ({
      email: `p${start + i}@${domain}`,
      roles,
    }));
    const { results } = await server.owner.invites().sendUserInvites({ userInvites, delivery: 'link' }, writeOptions());
    ids.push(...results.map((result) => result.invite!.id));
  }
  return ids;
}

const all = () => server.owner.invites().userInvites({ limit: 100, search: domain });

describe('resending many', () => {
  it('tells what became of each, in the order asked for', async () => {
    const client = server.owner.invites();
    const [waiting, canceled, ...due] = await invite(4);
    await client.resendUserInvite(waiting!, writeOptions());
    await client.cancelUserInvite(canceled!, writeOptions());
    const ids = [due[1]!, waiting!, 'nobody', canceled!, due[0]!];

    const { results } = await client.resendUserInvites({ ids }, writeOptions());

    expect(results.map(({ id }) => id)).toEqual(ids);
    expect(results.map(({ outcome, error }) => [outcome, error?.code])).toEqual([
      ['done', undefined],
      ['skipped', 'rate_limited'],
      ['failed', 'not_found'],
      ['skipped', 'invite_not_pending'],
      ['done', undefined],
    ]);
    expect(results[0]!.invite).toMatchObject({ id: due[1], sentCount: 1, status: 'pending' });
    await server.mailTo(`p2@${domain}`);
    await server.mailTo(`p3@${domain}`);
  });

  it('happens once, however often the request is repeated and however many there are', async () => {
    const client = server.owner.invites();
    await invite(120);
    const selection = { filter: { status: ['pending'] }, search: domain, exceptIds: [] } as const;
    const options = writeOptions();

    const [first, second] = await Promise.all([
      client.resendUserInvites(selection, options),
      client.resendUserInvites(selection, options),
    ]);
    server.clock.advance(5 * minute);
    await client.cancelUserInvite(first.results[0]!.id, writeOptions());
    const third = await client.resendUserInvites(selection, options);

    expect(first.results).toHaveLength(120);
    expect(second).toEqual(first);
    expect(third).toEqual(first);
    expect((await all()).items.every(({ sentCount }) => sentCount === 1)).toBe(true);
  });

  it('is refused with the key of another selection', async () => {
    const headers = { 'Idempotency-Key': crypto.randomUUID() };
    await server.owner.send(`${path}/resend`, { ids: [] }, headers);

    expect((await server.owner.send(`${path}/resend`, { ids: ['a'] }, headers)).status).toBe(422);
    expect((await server.owner.send(`${path}/cancel`, { ids: [] }, headers)).status).toBe(422);
  });
});

describe('canceling many', () => {
  it('takes those who match all filters and the search, but those left out', async () => {
    const client = server.owner.invites();
    const editors = await invite(3, ['editor']);
    await client.sendUserInvites({ userInvites: [{ email: `viewer@${domain}`, roles: ['viewer'] }] }, writeOptions());

    const { results } = await client.cancelUserInvites(
      { filter: { roles: ['editor'], status: ['pending'] }, search: domain, exceptIds: [editors[1]!] },
      writeOptions(),
    );

    expect(results.map(({ id }) => id).toSorted()).toEqual([editors[0]!, editors[2]!].toSorted());
    expect((await all()).statusCounts).toMatchObject({ canceled: 2, pending: 2 });
  });

  it('is the same for those canceled before', async () => {
    const client = server.owner.invites();
    const ids = await invite(2);
    await client.cancelUserInvite(ids[0]!, writeOptions());

    const { results } = await client.cancelUserInvites({ ids: [...ids, ids[0]!] }, writeOptions());

    expect(results).toMatchObject(ids.map((id) => ({ id, outcome: 'done', invite: { status: 'canceled' } })));
  });

  it('comes to an end where two ask for the same invites in other orders', async () => {
    const ids = await invite(40);
    const answers = await Promise.all(
      [ids, ids.toReversed()].map((order) => server.owner.invites().cancelUserInvites({ ids: order }, writeOptions())),
    );
    expect(answers.flatMap(({ results }) => results).filter(({ outcome }) => outcome !== 'done')).toEqual([]);
  });
});

describe('a selection', () => {
  it('is at most 1,000 invites, by id or by what matches', async () => {
    const ids = Array.from({ length: 1001 }, (_, index) => `none-${index}`);
    const refused = await server.owner.send(`${path}/cancel`, { ids });
    expect([refused.status, await refused.json()]).toEqual([413, { error: { code: 'too_large' } }]);
    expect((await server.owner.send(`${path}/cancel`, { ids: ids.slice(1) })).status).toBe(200);

    const made = await invite(1001);
    const many = { filter: {}, search: domain };
    expect((await server.owner.send(`${path}/cancel`, { ...many, exceptIds: [] })).status).toBe(413);
    expect((await all()).statusCounts).toMatchObject({ pending: 1001, canceled: 0 });
    const { results } = await server.owner.invites().cancelUserInvites({ ...many, exceptIds: [made[0]!] }, writeOptions());
    expect(results).toHaveLength(1000);
    expect((await all()).statusCounts).toMatchObject({ pending: 1, canceled: 1000 });
  }, 60_000);

  it.each([
    ['nothing', {}],
    ['ids and a filter', { ids: [], filter: {}, exceptIds: [] }],
    ['a filter without exceptions', { filter: {} }],
    ['a filter that nobody knows', { filter: { email: 'a@b.example' }, exceptIds: [] }],
    ['a status that nobody knows', { filter: { status: ['lost'] }, exceptIds: [] }],
    ['an id that is none', { ids: [7] }],
  ])('of %s is refused', async (_, selection) => {
    const response = await server.owner.send(`${path}/delete`, selection);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { code: 'validation' } });
  });

  it('leaves out up to ten thousand', async () => {
    const [first, second] = await invite(2);
    const exceptIds = [first!, ...Array.from({ length: 9999 }, (_, index) => `other-${index}`)];
    const { results } = await server.owner.invites().cancelUserInvites({ filter: {}, search: domain, exceptIds }, writeOptions());
    expect(results.map(({ id }) => id)).toEqual([second]);
  });
});

describe('deleting', () => {
  async function send(...names: string[]) {
    const userInvites = names.map((name) => ({ email: `${name}@${domain}` }));
    const { results } = await server.owner.invites().sendUserInvites({ userInvites }, writeOptions());
    return results.map((result) => result.invite!.id);
  }

  it('is for dead records: never for accepted ones, and for pending ones once they are canceled', async () => {
    const client = server.owner.invites();
    const [accepted, pending] = (await send('yes', 'open')) as [string, string];
    const invitee = server.session();
    await invitee.signUp(`yes@${domain}`);
    await invitee.invites().acceptUserInvite({ token: await server.tokenMailedTo(`yes@${domain}`) });

    const refused = await client.deleteUserInvites({ ids: [pending, accepted] }, writeOptions());

    expect(refused.results).toEqual([
      { id: pending, outcome: 'skipped', error: { code: 'conflict' } },
      { id: accepted, outcome: 'skipped', error: { code: 'invite_not_pending', status: 'accepted' } },
    ]);
    expect((await all()).items.map(({ actions }) => actions?.delete?.allowed)).toEqual([false, false]);
    const { actions } = await client.cancelUserInvite(pending, writeOptions());
    expect(actions?.delete).toEqual({ allowed: true });
    const { results } = await client.deleteUserInvites({ ids: [pending] }, writeOptions());
    expect(results).toEqual([{ id: pending, outcome: 'done' }]);
  });

  it('takes expired and declined invites, and leaves nothing of them', async () => {
    const client = server.owner.invites();
    const [expired] = (await send('late')) as [string];
    server.clock.advance(8 * 24 * 60 * minute);
    const [declined] = (await send('no')) as [string];
    const token = await server.tokenMailedTo(`no@${domain}`);
    await client.declineUserInvite({ token });

    const { results } = await client.deleteUserInvites({ ids: [expired, declined] }, writeOptions());

    expect(results.map(({ outcome }) => outcome)).toEqual(['done', 'done']);
    expect((await all()).totalCount).toBe(0);
    await expect(client.userInvite(declined)).rejects.toMatchObject({ details: { code: 'not_found' } });
    await expect(client.checkUserInviteToken(token)).rejects.toMatchObject({ details: { code: 'not_found' } });
  });

  it('does not make room in the quota', async () => {
    const client = server.owner.invites();
    const ids = await invite(3);
    const { used } = await client.quota();
    await client.cancelUserInvites({ ids }, writeOptions());
    await client.deleteUserInvites({ ids }, writeOptions());

    expect((await client.quota()).used).toBe(used);
    server.clock.advance(25 * 60 * minute);
    expect((await client.quota()).used).toBe(0);
  });
});
