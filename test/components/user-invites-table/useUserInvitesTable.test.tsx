// @vitest-environment jsdom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { createMemoryInvitesClient } from '../../../src/client/memory/createMemoryInvitesClient.js';
import type { InvitesClient } from '../../../src/client/InvitesClient.js';
import { useUserInvitesTable } from '../../../src/components/user-invites-table/useUserInvitesTable.js';
import type { UseUserInvitesTableOptions } from '../../../src/components/user-invites-table/useUserInvitesTable.js';
import { bulkRunCode } from '../../../src/hooks/bulkRunCode.js';
import { InvitesProvider } from '../../../src/provider/InvitesProvider.js';
import { testNow } from '../../support/renderWithInvites.js';
import { testInvites } from '../../support/testInvites.js';

afterEach(cleanup);

const newClient = () => createMemoryInvitesClient({ invites: testInvites({ now: testNow }), now: () => testNow });

function renderTable(client: InvitesClient, options: UseUserInvitesTableOptions = {}, onError?: () => void) {
  const contents: string[] = [];
  const view = renderHook(
    ({ scope }) => {
      const table = useUserInvitesTable(options);
      contents.push(`${scope} ${table.content.status}`);
      return table;
    },
    {
      initialProps: { scope: 'a' },
      wrapper: ({ children }) => (
        <InvitesProvider client={client} scope="a" now={() => testNow + 90_000} onError={onError}>
          {children}
        </InvitesProvider>
      ),
    },
  );
  return { ...view, contents };
}

const invitesOf = ({ content }: ReturnType<typeof useUserInvitesTable>) => (content.status === 'rows' ? content.invites : []);

describe('useUserInvitesTable', () => {
  it('goes from loading to rows, and knows how far the clocks are apart', async () => {
    const { result, contents } = renderTable(newClient());
    await waitFor(() => expect(result.current.content.status).toBe('rows'));
    expect([...new Set(contents)]).toEqual(['a loading', 'a rows']);
    expect(result.current.clockOffset).toBe(-90_000);
    expect(result.current.page).toMatchObject({
      index: 0,
      size: 10,
      from: 1,
      to: 10,
      total: 43,
      lastIndex: 4,
      canGoBack: false,
      canGoOn: true,
    });
  });

  it.each([['soon'], [''], [undefined]])('does without the server’s time where it is %j', async (serverNow) => {
    const inner = newClient();
    const client: InvitesClient = {
      ...inner,
      userInvites: async (params, options) => ({ ...(await inner.userInvites(params, options)), serverNow }),
    };
    const { result } = renderTable(client);
    await waitFor(() => expect(result.current.content.status).toBe('rows'));
    expect(result.current.clockOffset).toBeNull();
  });

  it('pages without a count', async () => {
    const inner = newClient();
    const client: InvitesClient = {
      ...inner,
      userInvites: async (params, options) => ({ ...(await inner.userInvites(params, options)), totalCount: null }),
    };
    const { result } = renderTable(client);
    await waitFor(() => expect(result.current.content.status).toBe('rows'));
    expect(result.current.page).toMatchObject({ total: null, lastIndex: null, canGoOn: true });
    act(() => result.current.goToPage(4));
    await waitFor(() => expect(result.current.page).toMatchObject({ from: 41, to: 43, canGoOn: false, canGoBack: true }));
  });

  it('performed twice in one event is one request, one event and one outcome', async () => {
    const client = newClient();
    const onInviteCanceled = vi.fn<() => void>();
    const { result } = renderTable(client, { onInviteCanceled });
    await waitFor(() => expect(result.current.content.status).toBe('rows'));
    const [invite] = invitesOf(result.current);
    const outcomes = await act(() => Promise.all([result.current.cancel(invite!), result.current.cancel(invite!)]));
    expect(outcomes).toMatchObject([{ status: 'acknowledged' }, { status: 'acknowledged' }]);
    expect(client.calls.filter(({ method }) => method === 'cancelUserInvite')).toHaveLength(1);
    expect(onInviteCanceled).toHaveBeenCalledTimes(1);
  });

  it('answers why an operation failed, tells the provider, and forgets it when told to', async () => {
    const client = newClient();
    client.failNext('resendUserInvite', { code: 'quota_exceeded' });
    const onError = vi.fn<() => void>();
    const { result } = renderTable(client, {}, onError);
    await waitFor(() => expect(result.current.content.status).toBe('rows'));
    const [invite] = invitesOf(result.current);
    expect(await act(() => result.current.resend(invite!))).toEqual({ status: 'failed', error: { code: 'quota_exceeded' } });
    expect(onError).toHaveBeenCalledTimes(1);
    expect(result.current.activity.activity(invite!.id)).toMatchObject({ phase: 'failed' });
    act(() => result.current.dismiss(invite!.id));
    expect(result.current.activity.activity(invite!.id)).toBeNull();
  });

  it('does something with many once its code is there, and says where that does not load', async () => {
    const client = newClient();
    const onError = vi.fn<() => void>();
    const { result } = renderTable(client, {}, onError);
    await waitFor(() => expect(result.current.content.status).toBe('rows'));
    const loaded = vi.spyOn(bulkRunCode, 'loaded').mockReturnValue(null);
    const load = vi.spyOn(bulkRunCode, 'load').mockRejectedValueOnce(new TypeError('Failed to fetch'));
    act(() => result.current.selection.selectAll());
    const { bulk } = result.current;
    act(() => bulk.perform('cancel'));
    expect(bulk.current()).toMatchObject({ kind: 'cancel', phase: 'reading', total: 43 });
    await waitFor(() => expect(bulk.current()).toMatchObject({ phase: 'ended', report: { error: { code: 'network' } } }));
    expect(onError).toHaveBeenCalledExactlyOnceWith({ error: { code: 'network' }, method: 'cancelUserInvites' });
    expect(bulk.retryable()).toBe(43);
    act(() => {
      bulk.retry();
      bulk.retry();
    });
    await waitFor(() => expect(bulk.current()).toMatchObject({ phase: 'ended', report: { error: null } }));
    expect(client.calls.filter(({ method }) => method === 'cancelUserInvites')).toHaveLength(1);
    load.mockRestore();
    loaded.mockRestore();
  });
});
