// @vitest-environment jsdom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import type { InvitesClient } from '../../src/client/InvitesClient.js';
import type { UserInviteEvent } from '../../src/domain/UserInvite.js';
import { useCancelUserInvite } from '../../src/hooks/useCancelUserInvite.js';
import { useInvitesQuota } from '../../src/hooks/useInvitesQuota.js';
import { useRoles } from '../../src/hooks/useRoles.js';
import type { SendUserInvitesCallbacks } from '../../src/hooks/SendUserInvitesCallbacks.js';
import { useSendUserInvites } from '../../src/hooks/useSendUserInvites.js';
import { useUserInvite } from '../../src/hooks/useUserInvite.js';
import { useUserInvites } from '../../src/hooks/useUserInvites.js';
import { InvitesProvider } from '../../src/provider/InvitesProvider.js';
import type { InvitesProviderProps } from '../../src/provider/InvitesProvider.js';
import { testNow } from '../support/renderWithInvites.js';
import { testInvites } from '../support/testInvites.js';
import { hostileMessage } from '../support/hostileMessage.js';

afterEach(cleanup);

const newClient = () =>
  createMemoryInvitesClient({
    invites: testInvites({ now: testNow }),
    now: () => testNow,
    quota: { limit: 50, used: 43 },
  });

function render<Result>(use: () => Result, client: InvitesClient, provider: Partial<InvitesProviderProps> = {}) {
  return renderHook(use, {
    wrapper: ({ children }) => (
      <InvitesProvider scope="a" {...provider} client={client}>
        {children}
      </InvitesProvider>
    ),
  });
}

describe('useUserInvites', () => {
  it('answers a page, without what the cache adds to it', async () => {
    const { result } = render(() => useUserInvites({ limit: 2, sort: { field: 'sentAt', direction: 'desc' } }), newClient());
    await waitFor(() => expect(result.current.data?.items.map(({ id }) => id)).toEqual(['invite-1', 'invite-2']));
    expect(result.current.data).toMatchObject({ totalCount: 43 });
    expect(result.current.data).not.toHaveProperty('receivedAt');
  });

  it('answers the same page for the same params, however often they are made', async () => {
    const client = newClient();
    const { result, rerender } = render(() => useUserInvites({ limit: 2, filter: { status: ['pending'] } }), client);
    await waitFor(() => expect(result.current.isSuccess).toBe(true));
    const { data } = result.current;
    rerender();
    expect(result.current.data).toBe(data);
    expect(client.calls).toHaveLength(1);
  });

  it('answers why it failed', async () => {
    const client = newClient();
    client.failNext('userInvites', { code: 'forbidden' });
    const { result } = render(() => useUserInvites({ limit: 2 }), client);
    await waitFor(() => expect(result.current.error).toMatchObject({ details: { code: 'forbidden' } }));
  });
});

describe('useUserInvite, useRoles and useInvitesQuota', () => {
  it('read one invite, the roles that match and the quota', async () => {
    const { result } = render(() => [useUserInvite('invite-3'), useRoles('ed'), useInvitesQuota()] as const, newClient());
    await waitFor(() => expect(result.current.every(({ isSuccess }) => isSuccess)).toBe(true));
    const [invite, roles, quota] = result.current;
    expect(invite.data?.id).toBe('invite-3');
    expect(roles.data?.map(({ key }) => key)).toEqual(['editor']);
    expect(quota.data).toEqual({ limit: 50, used: 43 });
  });

  it('an invite shows at once what the server has acknowledged, with the history that was read', async () => {
    const memory = newClient();
    const history: UserInviteEvent[] = [{ id: 'event-1', type: 'sent', at: new Date(testNow).toISOString(), by: null }];
    const client = { ...memory, userInvite: async (id: string) => ({ ...(await memory.userInvite(id)), history }) };
    const { result } = render(() => ({ one: useUserInvite('invite-1'), cancel: useCancelUserInvite('invite-1') }), client);
    await waitFor(() => expect(result.current.one.data).toMatchObject({ status: 'pending', history }));
    const hold = memory.hold('userInvite');
    const { settled } = result.current.cancel.perform();
    await act(() => settled);
    expect(result.current.one.data).toMatchObject({ status: 'canceled', history });
    hold.release();
    await waitFor(() => expect(memory.calls.filter(({ method }) => method === 'userInvite')).toHaveLength(2));
    expect(result.current.one.data).toMatchObject({ status: 'canceled', history });
  });

  it('stay pending and ask nothing where the client has no such method', async () => {
    const { roles: _, quota: __, ...client } = newClient();
    const { result } = render(() => [useRoles(), useInvitesQuota()] as const, client);
    expect(result.current.map(({ fetchStatus, isPending }) => [fetchStatus, isPending])).toEqual([
      ['idle', true],
      ['idle', true],
    ]);
  });
});

describe('useSendUserInvites', () => {
  it('sends, is pending meanwhile, tells the result and reads the list again', async () => {
    const client = newClient();
    const onInvitesSent = vi.fn<NonNullable<SendUserInvitesCallbacks['onInvitesSent']>>();
    const { result } = render(
      () => ({ send: useSendUserInvites({ onInvitesSent }), list: useUserInvites({ limit: 100 }) }),
      client,
    );
    await waitFor(() => expect(result.current.list.data?.totalCount).toBe(43));
    const hold = client.hold('sendUserInvites');
    let promise: Promise<unknown> = Promise.resolve();
    act(() => {
      promise = result.current.send.sendUserInvites({ userInvites: [{ email: 'new@example.com' }] });
    });
    expect(result.current.send.pending).toBe(true);
    hold.release();
    const answer = await act(() => promise);
    expect(answer).toMatchObject({ results: [{ email: 'new@example.com', outcome: 'sent' }] });
    expect(result.current.send.pending).toBe(false);
    expect(onInvitesSent.mock.calls).toEqual([[{ result: answer }]]);
    await waitFor(() => expect(result.current.list.data?.totalCount).toBe(44));
  });

  it('never rejects; what failed is told to the provider once', async () => {
    const client = newClient();
    client.failAll('sendUserInvites', { code: 'unauthenticated' });
    const onError = vi.fn<NonNullable<InvitesProviderProps['onError']>>();
    const onUnauthenticated = vi.fn<() => void>();
    const { result } = render(() => useSendUserInvites(), client, { onError, onUnauthenticated });
    const userInvites = Array.from({ length: 60 }, (_, index) => ({ email: `p${index}@example.com` }));
    const { results } = await act(() => result.current.sendUserInvites({ userInvites }));
    expect(results).toHaveLength(60);
    expect(results.every(({ outcome }) => outcome === 'failed')).toBe(true);
    expect(onError.mock.calls).toEqual([[{ error: { code: 'unauthenticated' }, method: 'sendUserInvites' }]]);
    expect(onUnauthenticated).toHaveBeenCalledTimes(1);
  });

  it('ends also where a handler throws', async () => {
    const reported = vi.fn<() => void>();
    vi.stubGlobal('reportError', reported);
    const { result } = render(
      () =>
        useSendUserInvites({
          onInvitesSent: () => {
            throw new Error(hostileMessage);
          },
        }),
      newClient(),
    );
    const { results } = await act(() => result.current.sendUserInvites({ userInvites: [{ email: 'new@example.com' }] }));
    expect(results).toHaveLength(1);
    expect(result.current.pending).toBe(false);
    expect(reported).toHaveBeenCalledTimes(1);
    vi.unstubAllGlobals();
  });
});
