// @vitest-environment jsdom
import { QueryClient } from '@tanstack/react-query';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { createMemoryInvitesClient } from '../../../../src/client/memory/createMemoryInvitesClient.js';
import { useUserInvitesTable } from '../../../../src/components/user-invites-table/useUserInvitesTable.js';
import type { UseUserInvitesTableOptions } from '../../../../src/components/user-invites-table/useUserInvitesTable.js';
import { InvitesProvider } from '../../../../src/provider/InvitesProvider.js';
import { testNow } from '../../../support/renderWithInvites.js';
import { testInvites } from '../../../support/testInvites.js';

afterEach(cleanup);

const now = () => testNow;

async function setUp(count: number, options: UseUserInvitesTableOptions = {}) {
  const invites = testInvites({ count, now: testNow }).map((invite) => ({
    ...invite,
    status: 'pending' as const,
    rawStatus: 'pending',
    expiresAt: null,
  }));
  const client = createMemoryInvitesClient({ invites, now });
  const queryClient = new QueryClient();
  const { result } = renderHook(() => useUserInvitesTable(options), {
    wrapper: ({ children }) => (
      <InvitesProvider client={client} queryClient={queryClient} scope="a" consistencyMs={0} now={now} timeZone="UTC">
        {children}
      </InvitesProvider>
    ),
  });
  const rows = () => (result.current.content.status === 'rows' ? result.current.content.invites : []);
  await waitFor(() => expect(rows()).not.toHaveLength(0));
  // As the rows of a list that is read as it is scrolled do.
  if (options.paging === 'infinite') result.current.selection.showRows(rows());
  const rowOf = (id: string) => rows().find((row) => row.id === id)!;
  return {
    client,
    queryClient,
    table: result,
    rows,
    async goTo(index: number) {
      act(() => result.current.goToPage(index));
      await waitFor(() => expect(result.current.content).toMatchObject({ status: 'rows', outdated: false }));
    },
    select: (...ids: string[]) => act(() => ids.forEach((id) => result.current.selection.setSelected(id, true))),
    cancel: (id: string) => act(() => result.current.cancel(rowOf(id))),
    resend: (id: string) => act(() => result.current.resend(rowOf(id))),
    count: () => result.current.selection.current().count,
    selected: () => rows().flatMap(({ id }) => (result.current.selection.isSelected(id) ? id : [])),
  };
}

describe('a selected invite', () => {
  it.each<[string, UseUserInvitesTableOptions]>([
    ['the only one of its tab', { defaultQuery: { status: 'pending' } }],
    ['on the tab of all', {}],
    ['in a list that is read as it is scrolled', { paging: 'infinite', defaultQuery: { status: 'pending' } }],
  ])('that is canceled by itself leaves the selection: %s', async (_, options) => {
    const { select, cancel, count } = await setUp(1, options);
    select('invite-1');
    await cancel('invite-1');
    await waitFor(() => expect(count()).toBe(0));
  });

  it.each([
    ['the only one', 1, 0],
    ['the only one of the last page', 11, 1],
  ])('that somebody else ends leaves it with its page: %s', async (_, total, pageIndex) => {
    const { client, table, rows, goTo, select, count } = await setUp(total, { defaultQuery: { status: 'pending' } });
    await goTo(pageIndex);
    const { id } = rows()[0]!;
    select(id);
    expect(count()).toBe(1);
    client.change(id, { status: 'accepted', rawStatus: 'accepted' });
    await act(() => table.current.retry());
    await waitFor(() => expect(count()).toBe(0));
  });

  it('that comes to the page before its own, where somebody else ends another one, stays', async () => {
    const { client, queryClient, rows, goTo, select, selected } = await setUp(11, { defaultQuery: { status: 'pending' } });
    const { id: other } = rows()[0]!;
    await goTo(1);
    const { id } = rows()[0]!;
    select(id);
    client.change(other, { status: 'accepted', rawStatus: 'accepted' });
    await act(() => queryClient.refetchQueries());
    await waitFor(() => expect(rows()).toHaveLength(10));
    expect(selected()).toEqual([id]);
  });

  it('may have been canceled before: it is there to be deleted', async () => {
    const { table, rows, select, cancel, selected } = await setUp(2);
    await cancel('invite-1');
    select('invite-1');
    await cancel('invite-2');
    await waitFor(() => expect(rows()).toMatchObject([{ status: 'canceled' }, { status: 'canceled' }]));
    expect(selected()).toEqual(['invite-1']);
    expect(table.current.bulk.outlook('delete')).toEqual({ count: 1, reason: null });
  });

  it('that is resent stays in the selection, though it moves to another page', async () => {
    const { rows, goTo, select, resend, count } = await setUp(20);
    await goTo(1);
    const ids = rows().map(({ id }) => id);
    select(ids[0]!, ids[4]!);
    await resend(ids[4]!);
    await waitFor(() => expect(rows().map(({ id }) => id)).not.toContain(ids[4]));
    expect(count()).toBe(2);
  });
});
