// @vitest-environment jsdom
import { QueryClient } from '@tanstack/react-query';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';

import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import type { InvitesClient } from '../../src/client/InvitesClient.js';
import { useCancelUserInvite } from '../../src/hooks/useCancelUserInvite.js';
import type { OperationCallbacks } from '../../src/hooks/useInviteOperation.js';
import { useResendUserInvite } from '../../src/hooks/useResendUserInvite.js';
import { useUpdateUserInvite } from '../../src/hooks/useUpdateUserInvite.js';
import { InvitesProvider } from '../../src/provider/InvitesProvider.js';
import type { InvitesProviderProps } from '../../src/provider/InvitesProvider.js';
import { testNow } from '../support/renderWithInvites.js';
import { testInvites } from '../support/testInvites.js';

afterEach(cleanup);

const newClient = () => createMemoryInvitesClient({ invites: testInvites({ now: testNow }), now: () => testNow });

function render<Result>(
  use: (props: { callbacks?: OperationCallbacks }) => Result,
  client: InvitesClient,
  provider: Partial<InvitesProviderProps> = {},
) {
  return renderHook(use, {
    initialProps: {},
    reactStrictMode: true,
    wrapper: ({ children }) => (
      <InvitesProvider scope="a" {...provider} client={client}>
        {children}
      </InvitesProvider>
    ),
  });
}

function spies() {
  return {
    onSuccess: vi.fn<NonNullable<OperationCallbacks['onSuccess']>>(),
    onError: vi.fn<NonNullable<OperationCallbacks['onError']>>(),
  };
}

describe.each([
  ['useResendUserInvite', useResendUserInvite, 'resendUserInvite', { sentCount: 2 }],
  ['useCancelUserInvite', useCancelUserInvite, 'cancelUserInvite', { status: 'canceled' }],
] as const)('%s', (_, useOperation, method, changed) => {
  it('does it, and says so', async () => {
    const client = newClient();
    const callbacks = spies();
    const { result } = render(() => useOperation('invite-1', callbacks), client);
    expect(result.current).toMatchObject({ pending: false, error: null });
    let outcome: Promise<unknown> = Promise.resolve();
    act(() => {
      outcome = result.current.perform().settled;
    });
    expect(result.current.pending).toBe(true);
    expect(await act(() => outcome)).toMatchObject({ status: 'acknowledged' });
    await waitFor(() => expect(result.current.pending).toBe(false));
    expect(client.invites[0]).toMatchObject(changed);
    expect(callbacks.onSuccess.mock.calls).toMatchObject([[{ invite: { id: 'invite-1', ...changed } }]]);
    expect(callbacks.onError).not.toHaveBeenCalled();
  });

  it('performed twice is one request, one outcome and one call back', async () => {
    const client = newClient();
    const callbacks = spies();
    const { result } = render(() => useOperation('invite-1', callbacks), client);
    await act(async () => {
      const { perform } = result.current;
      const [first, second] = [perform(), perform()];
      expect(second).toBe(first);
      await first.settled;
    });
    expect(client.calls.filter((call) => call.method === method)).toHaveLength(1);
    expect(callbacks.onSuccess).toHaveBeenCalledTimes(1);
  });

  it('keeps the failure until it is dismissed, and tells each of two hooks its own', async () => {
    const client = newClient();
    client.failNext(method, { code: 'forbidden' });
    const callbacks = spies();
    const onError = vi.fn<() => void>();
    const { result } = render(() => [useOperation('invite-1', callbacks), useOperation('invite-2')] as const, client, {
      onError,
    });
    await act(async () => void (await Promise.all([result.current[0].perform().settled, result.current[0].perform().settled])));
    expect(result.current[0].error).toEqual({ code: 'forbidden' });
    expect(result.current[1].error).toBeNull();
    expect(callbacks.onError.mock.calls).toEqual([[{ error: { code: 'forbidden' }, inviteId: 'invite-1' }]]);
    expect(onError).toHaveBeenCalledTimes(1);
    act(() => result.current[0].dismiss());
    expect(result.current[0].error).toBeNull();
  });

  it('tells the handlers that are there when it has an outcome', async () => {
    const client = newClient();
    const hold = client.hold(method);
    client.failNext(method, { code: 'forbidden' });
    const [first, then] = [spies(), spies()];
    const { result, rerender } = render(
      ({ callbacks = first }) => [useOperation('invite-1', callbacks), useOperation('invite-2', callbacks)] as const,
      client,
    );
    const { settled } = result.current[0].perform();
    const other = result.current[1].perform();
    rerender({ callbacks: then });
    hold.release();
    await act(async () => void (await Promise.all([settled, other.settled])));
    expect([then.onError, then.onSuccess].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
    expect([first.onError, first.onSuccess].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
  });

  it('goes on after the component is gone', async () => {
    const client = newClient();
    const hold = client.hold(method);
    const callbacks = spies();
    const error = vi.spyOn(console, 'error');
    onTestFinished(() => error.mockRestore());
    const { result, unmount } = render(() => useOperation('invite-1', callbacks), client);
    const { settled } = result.current.perform();
    unmount();
    hold.release();
    expect(await settled).toMatchObject({ status: 'acknowledged' });
    expect(client.invites[0]).toMatchObject(changed);
    await waitFor(() => expect(callbacks.onSuccess).toHaveBeenCalledTimes(1));
    expect(error).not.toHaveBeenCalled();
  });
});

describe('useUpdateUserInvite', () => {
  it('changes what it is given', async () => {
    const client = newClient();
    const { result } = render(() => useUpdateUserInvite('invite-1'), client);
    await act(async () => void (await result.current.perform({ firstName: 'Ada', roles: ['viewer'] }).settled));
    expect(client.invites[0]).toMatchObject({ firstName: 'Ada', roles: [{ key: 'viewer' }] });
  });

  it('fails where the client cannot', async () => {
    const { updateUserInvite: _, ...client } = newClient();
    const { result } = render(() => useUpdateUserInvite('invite-1'), client);
    await act(async () => void (await result.current.perform({ firstName: 'Ada' }).settled));
    expect(result.current.error).toEqual({ code: 'unknown' });
  });

  it('is another operation than the other hooks of the row see', async () => {
    const client = newClient();
    client.hold('cancelUserInvite');
    const { result } = render(() => [useCancelUserInvite('invite-1'), useResendUserInvite('invite-1')] as const, client);
    act(() => void result.current[0].perform());
    expect(result.current.map(({ pending }) => pending)).toEqual([true, false]);
  });
});

describe('the host’s QueryClient', () => {
  it('sees one mutation for one operation', async () => {
    const client = newClient();
    const hold = client.hold('cancelUserInvite');
    const queryClient = new QueryClient();
    const { result } = render(() => useCancelUserInvite('invite-1'), client, { queryClient });
    act(() => {
      result.current.perform();
      result.current.perform();
    });
    expect(queryClient.isMutating({ mutationKey: ['react-user-invites', 1, 'a', 'operation'] })).toBe(1);
    hold.release();
    await waitFor(() => expect(queryClient.isMutating()).toBe(0));
  });
});
