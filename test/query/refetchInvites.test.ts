import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { describe, expect, it, onTestFinished, vi } from 'vitest';

import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import type { MemoryInvitesClient } from '../../src/client/memory/MemoryInvitesClient.js';
import { deferred } from '../../src/operations/deferred.js';
import { markInvitesStale, refetchInvites } from '../../src/query/refetchInvites.js';
import { rolesOptions } from '../../src/query/rolesOptions.js';
import { partMeta } from '../../src/query/untouchedParts.js';
import { userInvitesOptions } from '../../src/query/userInvitesOptions.js';
import { hostileMessage } from '../support/hostileMessage.js';
import { testInvites } from '../support/testInvites.js';

function setUp() {
  const client = createMemoryInvitesClient({ invites: testInvites({ now: Date.now() }) });
  const queryClient = new QueryClient();
  const context = { client, scope: 'a' };
  const lists = () => client.calls.filter(({ method }) => method === 'userInvites').length;
  return { client, queryClient, context, lists };
}

/** Lists are answered as they were when they were asked for, and not before they are let through. */
function holdAnswers(client: MemoryInvitesClient) {
  const { userInvites } = client;
  const read = deferred<void>();
  const letThrough = deferred<void>();
  client.userInvites = async (...asked) => {
    const page = await userInvites(...asked);
    read.resolve();
    await letThrough.promise;
    return page;
  };
  return { read: read.promise, letThrough: () => letThrough.resolve() };
}

describe('refetchInvites, of a list that is read in parts', () => {
  async function openParts() {
    const { client, queryClient, context } = setUp();
    const ask = (offset: number) => ({ ...userInvitesOptions(context, { limit: 10, offset }), meta: partMeta });
    for (const offset of [0, 10, 20]) await queryClient.ensureQueryData(ask(offset));
    const stops = [0, 10].map((offset) => new QueryObserver(queryClient, ask(offset)).subscribe(() => {}));
    onTestFinished(() => stops.forEach((stop) => stop()));
    const reads = () => client.calls.slice(3).map(({ args }) => (args[0] as { offset: number }).offset);
    const isStale = (offset: number) => queryClient.getQueryState(ask(offset).queryKey)?.isInvalidated;
    return { queryClient, reads, isStale };
  }

  it('reads the part that holds what has changed, and marks the others as stale', async () => {
    const { queryClient, reads, isStale } = await openParts();
    await refetchInvites(queryClient, 'a', new Set(['invite-12']));
    expect(reads()).toEqual([10]);
    expect([0, 10, 20].map(isStale)).toEqual([true, false, true]);
  });

  it.each([
    ['nobody knows what has changed', null],
    ['no part that is shown holds it', new Set(['invite-23'])],
  ])('reads all that is shown where %s', async (_, changed) => {
    const { queryClient, reads } = await openParts();
    await refetchInvites(queryClient, 'a', changed);
    expect(reads()).toEqual([0, 10]);
  });

  it('reads another list as well, which may hold it now', async () => {
    const { queryClient, reads } = await openParts();
    const context = { client: createMemoryInvitesClient(), scope: 'a' };
    const other = userInvitesOptions(context, { limit: 10, filter: { status: ['canceled'] } });
    const stop = new QueryObserver(queryClient, other).subscribe(() => {});
    await refetchInvites(queryClient, 'a', new Set(['invite-1']));
    stop();
    expect(reads()).toEqual([0]);
    expect(context.client.calls).toHaveLength(2);
  });
});

describe('refetchInvites', () => {
  it('reads again what is shown, and marks the rest of the scope as stale', async () => {
    const { queryClient, context, lists } = setUp();
    await queryClient.ensureQueryData(userInvitesOptions(context, { limit: 2 }));
    await queryClient.ensureQueryData(userInvitesOptions(context, { limit: 3 }));
    const stop = new QueryObserver(queryClient, userInvitesOptions(context, { limit: 2 })).subscribe(() => {});
    await refetchInvites(queryClient, 'a');
    expect(lists()).toBe(3);
    expect(queryClient.getQueryState(userInvitesOptions(context, { limit: 2 }).queryKey)?.isInvalidated).toBe(false);
    expect(queryClient.getQueryState(userInvitesOptions(context, { limit: 3 }).queryKey)?.isInvalidated).toBe(true);
    stop();
  });

  it('leaves roles, other scopes and the host’s own queries alone', async () => {
    const { client, queryClient, context } = setUp();
    const others = [rolesOptions(context).queryKey, userInvitesOptions({ client, scope: 'b' }, { limit: 2 }).queryKey, ['host']];
    for (const queryKey of others) queryClient.setQueryData(queryKey, { page: null });
    await refetchInvites(queryClient, 'a');
    expect(others.map((queryKey) => queryClient.getQueryState(queryKey)?.isInvalidated)).toEqual([false, false, false]);
  });

  it('during a first load leads to a list that knows the change', async () => {
    const { client, queryClient, context } = setUp();
    const hold = client.hold('userInvites');
    const observer = new QueryObserver(queryClient, userInvitesOptions(context, { limit: 2 }));
    const stop = observer.subscribe(() => {});
    await vi.waitFor(() => expect(client.calls).toHaveLength(1));
    client.change('invite-1', { status: 'canceled' });
    const refetched = refetchInvites(queryClient, 'a');
    hold.release();
    await refetched;
    expect(client.calls).toHaveLength(2);
    expect(observer.getCurrentResult().data?.page.items[0]?.status).toBe('canceled');
    stop();
  });

  it('C12: marks what a loader began to read before the change, and had not read to its end, once more afterwards', async () => {
    const { client, queryClient, context } = setUp();
    const options = userInvitesOptions(context, { limit: 2 });
    const answers = holdAnswers(client);
    const prefetched = queryClient.prefetchQuery(options);
    await answers.read;
    client.change('invite-1', { status: 'canceled' });
    await refetchInvites(queryClient, 'a');
    answers.letThrough();
    await prefetched;
    expect(queryClient.getQueryState(options.queryKey)?.isInvalidated).toBe(true);
    const observer = new QueryObserver(queryClient, options);
    const stop = observer.subscribe(() => {});
    await vi.waitFor(() => expect(observer.getCurrentResult().data?.page.items[0]?.status).toBe('canceled'));
    stop();
  });

  it('C12: reads it again at once where it is looked at by then, once for several changes', async () => {
    const { client, queryClient, context, lists } = setUp();
    const options = userInvitesOptions(context, { limit: 2 });
    const answers = holdAnswers(client);
    void queryClient.prefetchQuery(options);
    await answers.read;
    client.change('invite-1', { status: 'canceled' });
    await Promise.all([refetchInvites(queryClient, 'a'), refetchInvites(queryClient, 'a')]);
    const observer = new QueryObserver(queryClient, options);
    const stop = observer.subscribe(() => {});
    answers.letThrough();
    await vi.waitFor(() => expect(observer.getCurrentResult().data?.page.items[0]?.status).toBe('canceled'));
    expect(lists()).toBe(2);
    stop();
  });

  it('C12: does so for what is only marked, too, whoever looks at it', async () => {
    const { client, queryClient, context } = setUp();
    const observer = new QueryObserver(queryClient, userInvitesOptions(context, { limit: 2 }));
    const answers = holdAnswers(client);
    const stop = observer.subscribe(() => {});
    await answers.read;
    client.change('invite-1', { status: 'canceled' });
    markInvitesStale(queryClient, 'a');
    answers.letThrough();
    await vi.waitFor(() => expect(observer.getCurrentResult().data?.page.items[0]?.status).toBe('canceled'));
    stop();
  });

  it('C5: reads and marks every list, and never rejects, whatever a listener of the host’s cache throws', async () => {
    const { queryClient, context, lists } = setUp();
    const shown = [1, 2].map((limit) => new QueryObserver(queryClient, userInvitesOptions(context, { limit })));
    const stop = shown.map((observer) => observer.subscribe(() => {}));
    const left = [3, 4].map((limit) => userInvitesOptions(context, { limit }));
    for (const options of left) await queryClient.prefetchQuery(options);
    expect(lists()).toBe(4);
    void shown[0]!.refetch();
    queryClient.getQueryCache().subscribe((event) => {
      // Where it throws at that, React Query begins no read at all.
      if (event.type === 'updated' && event.action.type !== 'fetch') throw new Error(hostileMessage);
    });
    await expect(refetchInvites(queryClient, 'a')).resolves.toBeUndefined();
    expect(left.map(({ queryKey }) => queryClient.getQueryState(queryKey)?.isInvalidated)).toEqual([true, true]);
    expect(lists()).toBe(7);
    for (const leave of stop) leave();
  });

  it('never rejects, and keeps what was read before', async () => {
    const { client, queryClient, context } = setUp();
    const observer = new QueryObserver(queryClient, userInvitesOptions(context, { limit: 2 }));
    const stop = observer.subscribe(() => {});
    await vi.waitFor(() => expect(observer.getCurrentResult().isSuccess).toBe(true));
    client.failAll('userInvites', { code: 'forbidden' });
    await expect(refetchInvites(queryClient, 'a')).resolves.toBeUndefined();
    expect(observer.getCurrentResult()).toMatchObject({ isError: true, data: { page: { items: { length: 2 } } } });
    stop();
  });
});
