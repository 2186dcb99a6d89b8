import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';

import type { InvitesClient } from '../../src/client/InvitesClient.js';
import { conformanceCases } from '../../src/conformance/conformanceCases.js';
import type { ConformanceSubject } from '../../src/conformance/ConformanceSubject.js';
import { createTeam } from '../support/createTeam.js';
import { writeExamples } from '../support/guideExamples.js';

const guides = ['own-back-end', 'memory', 'rest'].map((name) => writeExamples(`docs/guides/${name}.md`));
const [ownBackEnd, , memoryInTests, restWithToken, restWithoutEvents] = guides.flatMap(({ files }) => files);
afterAll(() => {
  for (const guide of guides) guide.remove();
});
afterEach(() => vi.unstubAllGlobals());

const load = (file: string | undefined): Promise<unknown> => import(/* @vite-ignore */ file!);

describe('the guide to a back end of one’s own', () => {
  async function setUp(): Promise<ConformanceSubject> {
    const { createTeamInvitesClient } = (await load(ownBackEnd)) as { createTeamInvitesClient: (url: string) => InvitesClient };
    const team = createTeam();
    vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
      init.signal?.throwIfAborted();
      await Promise.resolve();
      init.signal?.throwIfAborted();
      const response = team.answer(url.slice('/team'.length), init);
      response.headers.set('Date', new Date().toUTCString());
      return response;
    });
    return { client: createTeamInvitesClient('/team'), emptyTenant: true, expire: ({ id }) => team.expire(id) };
  }

  it.each(conformanceCases)('has a client that keeps the contract: $id', async ({ run }) => {
    expect(await run(setUp)).not.toHaveProperty('problem');
  });

  it('has one whose other failures have a code', async () => {
    const { client } = await setUp();
    for (const [status, code] of [
      [401, 'unauthenticated'],
      [403, 'forbidden'],
      [503, 'server'],
      [418, 'unknown'],
    ] as const) {
      vi.stubGlobal('fetch', async () => new Response('<html>', { status }));
      await expect(client.userInvite('i1')).rejects.toMatchObject({ details: { code } });
    }
    vi.stubGlobal('fetch', async () => new Response('<html>'));
    await expect(client.userInvite('i1')).rejects.toMatchObject({ details: { code: 'malformed' } });
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    await expect(client.userInvite('i1')).rejects.toMatchObject({ details: { code: 'network' } });
  });
});

describe('the guide to the client in memory', () => {
  it('shows how an answer is lost and how one is held', async () => {
    const { lostAnswer, heldAnswer } = (await load(memoryInTests)) as Record<string, () => Promise<unknown>>;
    expect(await lostAnswer!()).toMatchObject({
      failure: { details: { code: 'network' } },
      calls: ['cancelUserInvite'],
      now: 'accepted',
    });
    expect(await heldAnswer!()).toBe(3);
  });
});

describe('the guide to REST', () => {
  it('has a client that sends its token, and one without what the server has not', async () => {
    const sent: Headers[] = [];
    vi.stubGlobal('fetch', async (_url: string, init: RequestInit) => {
      sent.push(new Headers(init.headers));
      return Response.json({ items: [] });
    });
    const { client } = (await load(restWithToken)) as { client: InvitesClient };
    await client.userInvites({ limit: 10 });
    expect(sent[0]!.get('Authorization')).toBe('Bearer token');

    const { client: smaller } = (await load(restWithoutEvents)) as { client: InvitesClient };
    expect(Object.keys(smaller)).not.toEqual(expect.arrayContaining(['restoreUserInvite']));
    expect(smaller.subscribe).toBeUndefined();
    expect(smaller.cancelUserInvite).toBeDefined();
  });
});
