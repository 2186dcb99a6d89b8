// @vitest-environment jsdom
import { QueryClient } from '@tanstack/react-query';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import type { BulkOperationCallbacks } from '../../src/hooks/useBulkOperation.js';
import { useCancelUserInvites } from '../../src/hooks/useCancelUserInvites.js';
import { useResendUserInvite } from '../../src/hooks/useResendUserInvite.js';
import { useResendUserInvites } from '../../src/hooks/useResendUserInvites.js';
import { useUserInvites } from '../../src/hooks/useUserInvites.js';
import { InvitesProvider } from '../../src/provider/InvitesProvider.js';
import type { InvitesErrorEvent } from '../../src/provider/InvitesContext.js';
import { testNow } from '../support/renderWithInvites.js';
import { testInvites } from '../support/testInvites.js';

afterEach(cleanup);

function setUp() {
  const invites = testInvites({ count: 6, now: testNow }).map((invite) => ({
    ...invite,
    status: 'pending' as const,
    expiresAt: null,
  }));
  const client = createMemoryInvitesClient({ invites, now: () => testNow });
  const onError = vi.fn<(event: InvitesErrorEvent) => void>();
  const onSettled = vi.fn<NonNullable<BulkOperationCallbacks['onSettled']>>();
  const queryClient = new QueryClient();
  const use = ({ handler }: { handler: typeof onSettled }) => ({
    list: useUserInvites({ limit: 10, filter: { status: ['pending'] } }),
    cancelAll: useCancelUserInvites({ onSettled: handler }),
    resendAll: useResendUserInvites(),
    resendFirst: useResendUserInvite('invite-1'),
    resendSecond: useResendUserInvite('invite-2'),
  });
  const view = renderHook(use, {
    initialProps: { handler: onSettled },
    wrapper: ({ children }) => (
      <StrictMode>
        <InvitesProvider client={client} scope="a" queryClient={queryClient} consistencyMs={0} onError={onError}>
          {children}
        </InvitesProvider>
      </StrictMode>
    ),
  });
  return { ...view, client, invites, onError, onSettled };
}

describe('several invites at once', () => {
  it('are one request, leave the list and tell how each came out', async () => {
    const { result, client, invites, onError, onSettled } = setUp();
    await waitFor(() => expect(result.current.list.data?.totalCount).toBe(6));
    expect(result.current.cancelAll).toMatchObject({ progress: null, pending: false });
    client.change('invite-3', { status: 'accepted', rawStatus: 'accepted' });
    const hold = client.hold('cancelUserInvites');
    act(() => void result.current.cancelAll.perform(invites.slice(0, 3)));
    expect(result.current.cancelAll).toMatchObject({ progress: { settled: 0, failed: 0, total: 3 }, pending: true });
    await act(async () => hold.release());
    await waitFor(() => expect(result.current.cancelAll.pending).toBe(false));
    expect(result.current.cancelAll.progress).toEqual({ settled: 3, failed: 1, total: 3 });
    await waitFor(() => expect(result.current.list.data?.totalCount).toBe(3));
    expect(client.calls.filter(({ method }) => method === 'cancelUserInvites')).toHaveLength(1);
    expect(onSettled.mock.calls).toMatchObject([
      [
        {
          results: [
            { invite: { id: 'invite-1' }, outcome: { status: 'acknowledged' } },
            { invite: { id: 'invite-2' }, outcome: { status: 'acknowledged' } },
            { invite: { id: 'invite-3' }, outcome: { status: 'failed', error: { code: 'invite_not_pending' } } },
          ],
        },
      ],
    ]);
    expect(onError.mock.calls).toMatchObject([[{ method: 'cancelUserInvites', inviteId: 'invite-3' }]]);
  });

  it('report no failure that a click of its own has reported, nor the other way round', async () => {
    const { result, client, invites, onError } = setUp();
    client.failNext('resendUserInvite', { code: 'forbidden' });
    client.failNext('resendUserInvites', { code: 'forbidden' });
    const holds = [client.hold('resendUserInvite'), client.hold('resendUserInvites')];
    act(() => {
      result.current.resendFirst.perform();
      result.current.resendAll.perform(invites.slice(0, 2));
      result.current.resendSecond.perform();
    });
    holds.forEach((hold) => hold.release());
    await waitFor(() => expect(result.current.resendAll.pending).toBe(false));
    expect(result.current.resendAll.progress).toEqual({ settled: 2, failed: 2, total: 2 });
    expect(onError.mock.calls).toMatchObject([
      [{ method: 'resendUserInvite', inviteId: 'invite-1' }],
      [{ method: 'resendUserInvites', inviteId: 'invite-2' }],
    ]);
  });

  it('tell the handler that is there when all have an outcome', async () => {
    const { result, rerender, client, invites, onSettled } = setUp();
    const hold = client.hold('cancelUserInvites');
    act(() => void result.current.cancelAll.perform(invites.slice(0, 2)));
    const handler = vi.fn<typeof onSettled>();
    rerender({ handler });
    hold.release();
    await waitFor(() => expect(handler).toHaveBeenCalledTimes(1));
    expect(onSettled).not.toHaveBeenCalled();
  });

  it('count for the last call only', async () => {
    const { result, client, invites } = setUp();
    const hold = client.hold('resendUserInvites');
    act(() => void result.current.resendAll.perform(invites.slice(0, 2)));
    act(() => void result.current.resendAll.perform(invites.slice(2, 3)));
    await act(async () => hold.release());
    await waitFor(() => expect(result.current.resendAll.pending).toBe(false));
    expect(result.current.resendAll.progress).toEqual({ settled: 1, failed: 0, total: 1 });
    expect(client.invites.map(({ sentCount }) => sentCount).slice(0, 3)).toEqual([2, 2, 2]);
  });

  it('none of them is no request', async () => {
    const { result, client, onSettled } = setUp();
    act(() => void result.current.cancelAll.perform([]));
    await waitFor(() => expect(onSettled).toHaveBeenCalledWith({ results: [] }));
    expect(result.current.cancelAll.pending).toBe(false);
    expect(client.calls.filter(({ method }) => method.startsWith('cancel'))).toEqual([]);
  });

  it('that are stopped are done as far as they were sent', async () => {
    const { result, client, invites, onSettled } = setUp();
    const hold = client.hold('cancelUserInvite');
    Object.assign(client, { cancelUserInvites: undefined });
    act(() => void result.current.cancelAll.perform(invites));
    await act(async () => {});
    act(() => result.current.cancelAll.stop());
    await act(async () => hold.release());
    await waitFor(() => expect(onSettled).toHaveBeenCalledTimes(1));
    const [event] = onSettled.mock.calls[0]!;
    expect(event.results.filter(({ outcome }) => outcome.status === 'withdrawn')).toHaveLength(2);
    expect(result.current.cancelAll.progress).toEqual({ settled: 6, failed: 0, total: 6 });
  });
});
