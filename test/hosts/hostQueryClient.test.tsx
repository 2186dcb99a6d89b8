// @vitest-environment jsdom
import { focusManager, notifyManager, onlineManager, QueryClient, QueryObserver } from '@tanstack/react-query';
import { act, cleanup, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { useUserInvitesTable } from '../../src/components/user-invites-table/useUserInvitesTable.js';
import { useCancelUserInvite } from '../../src/hooks/useCancelUserInvite.js';
import { useCancelUserInvites } from '../../src/hooks/useCancelUserInvites.js';
import { useInvitesQuota } from '../../src/hooks/useInvitesQuota.js';
import { useResendUserInvite } from '../../src/hooks/useResendUserInvite.js';
import { useRoles } from '../../src/hooks/useRoles.js';
import { useSendUserInvites } from '../../src/hooks/useSendUserInvites.js';
import { useUpdateUserInvite } from '../../src/hooks/useUpdateUserInvite.js';
import { useUserInvite } from '../../src/hooks/useUserInvite.js';
import { renderUnderHost } from './renderUnderHost.js';

afterEach(cleanup);
afterEach(() => {
  vi.restoreAllMocks();
});

function useEverything() {
  return {
    table: useUserInvitesTable(),
    reads: [useUserInvite('invite-3'), useRoles(), useInvitesQuota()],
    update: useUpdateUserInvite('invite-3'),
    cancelAll: useCancelUserInvites(),
    send: useSendUserInvites(),
  };
}

/** Reads, resends, cancels, updates and sends, fails once, and goes away. */
async function live(queryClient: QueryClient): Promise<void> {
  const { result, client, unmount } = renderUnderHost(queryClient, useEverything);
  await waitFor(() => expect(result.current.table.content.status).toBe('rows'));
  const { content } = result.current.table;
  const [first, second, third] = content.status === 'rows' ? content.invites : [];
  client.failNext('resendUserInvite', { code: 'conflict' });
  await act(() => result.current.table.resend(first!));
  await act(() => result.current.table.resend(first!));
  await act(() => result.current.table.cancel(second!));
  await act(() => result.current.update.perform({ firstName: 'Ada' }).settled);
  await act(() => result.current.send.sendUserInvites({ userInvites: [{ email: 'new@example.com' }] }));
  await act(() => result.current.cancelAll.perform([third!]).operations[0]!.settled);
  act(() => result.current.table.goToPage(1));
  await waitFor(() => expect(result.current.table.page.from).toBe(11));
  unmount();
  expect(client.invites.map(({ status, sentCount }) => `${status} ${sentCount}`).slice(0, 4)).toEqual([
    'pending 1',
    'pending 2',
    'canceled 1',
    'canceled 1',
  ]);
}

/** Counts the calls of each of an object's methods. */
function spyOnMethods(target: object, owner: object, names: readonly string[]): Map<string, unknown[][]> {
  const calls = new Map<string, unknown[][]>();
  for (const name of names) {
    expect(owner, `${name} is a method`).toHaveProperty(name, expect.any(Function));
    calls.set(name, vi.spyOn(target as Record<string, (...args: unknown[]) => unknown>, name).mock.calls);
  }
  return calls;
}

const uncalled = (calls: Map<string, unknown[][]>) => Object.fromEntries([...calls].filter(([, { length }]) => length > 0));

describe('the host’s QueryClient', () => {
  it('C1, C16: is read from, never written to', async () => {
    const queryClient = new QueryClient();
    const written = spyOnMethods(queryClient, QueryClient.prototype, [
      'clear',
      'removeQueries',
      'resetQueries',
      'setDefaultOptions',
      'setMutationDefaults',
      'setQueryData',
      'setQueriesData',
      'setQueryDefaults',
    ]);
    const cleared = [queryClient.getQueryCache(), queryClient.getMutationCache()].map((cache) => vi.spyOn(cache, 'clear'));
    const configs = [queryClient.getQueryCache().config, queryClient.getMutationCache().config];
    const before = JSON.stringify([configs, queryClient.getDefaultOptions()]);
    await live(queryClient);
    expect(uncalled(written)).toEqual({});
    expect(cleared.flatMap(({ mock }) => mock.calls)).toEqual([]);
    expect([queryClient.getQueryCache().config, queryClient.getMutationCache().config]).toEqual(configs);
    expect(JSON.stringify([configs, queryClient.getDefaultOptions()])).toBe(before);
  });

  it('C16: has only the scope’s own queries canceled, invalidated and read again', async () => {
    const queryClient = new QueryClient();
    const others = [['host'], ['react-user-invites'], ['react-user-invites', 1], ['react-user-invites', 1, 'other', 'list']];
    const read = vi.fn<() => Promise<string>>(() => Promise.resolve('data'));
    const observers = others.map((queryKey) => new QueryObserver(queryClient, { queryKey, queryFn: read }));
    const stop = observers.map((observer) => observer.subscribe(() => {}));
    const ours = new Set<unknown>();
    queryClient.getQueryCache().subscribe(({ type, query }) => {
      if (type === 'updated' && query.queryKey[2] === 'host') ours.add(query);
    });
    await vi.waitFor(() =>
      expect(observers.map((observer) => observer.getCurrentResult().data)).toEqual(others.map(() => 'data')),
    );
    const before = others.map((queryKey) => queryClient.getQueryState(queryKey));
    await live(queryClient);
    expect(ours.size).toBeGreaterThan(1);
    expect(others.map((queryKey) => queryClient.getQueryState(queryKey))).toEqual(before);
    expect(read).toHaveBeenCalledTimes(others.length);
    for (const leave of stop) leave();
  });

  it('C14: sees a mutation for each operation, which waits for no other one, whatever its defaults', async () => {
    const queryClient = new QueryClient({
      defaultOptions: { mutations: { scope: { id: 'one after the other' }, retry: 3, networkMode: 'online', gcTime: 0 } },
    });
    const { result, client } = renderUnderHost(queryClient, () => [
      useResendUserInvite('invite-1'),
      useCancelUserInvite('invite-2'),
    ]);
    const [resend, cancel] = result.current;
    const hold = client.hold('resendUserInvite');
    act(() => void resend!.perform());
    await act(() => cancel!.perform().settled);
    expect(queryClient.isMutating()).toBe(1);
    hold.release();
    await waitFor(() => expect(queryClient.isMutating()).toBe(0));
    expect(
      queryClient
        .getMutationCache()
        .getAll()
        .map(({ state }) => state.status),
    ).toEqual(['success', 'success']);
  });

  it('C16: keeps its managers of focus, network and notifications as they are', async () => {
    const calls = [
      ...spyOnMethods(focusManager, focusManager, ['setFocused']),
      ...spyOnMethods(onlineManager, onlineManager, ['setOnline']),
      ...spyOnMethods(notifyManager, notifyManager, ['setScheduler', 'setNotifyFunction', 'setBatchNotifyFunction']),
    ];
    await live(new QueryClient());
    expect(calls.filter(([, made]) => made.length > 0).map(([name]) => name)).toEqual([]);
  });
});
