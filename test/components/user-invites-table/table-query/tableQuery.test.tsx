// @vitest-environment jsdom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { StrictMode, useState } from 'react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createMemoryInvitesClient } from '../../../../src/client/memory/createMemoryInvitesClient.js';
import type { MemoryInvitesClient, MemoryInvitesClientOptions } from '../../../../src/client/memory/MemoryInvitesClient.js';
import type { UserInvitesParams } from '../../../../src/client/InvitesClient.js';
import { createHistoryQueryStore } from '../../../../src/components/user-invites-table/table-query/createHistoryQueryStore.js';
import type { UserInvitesTableQuery } from '../../../../src/components/user-invites-table/table-query/UserInvitesTableQuery.js';
import { useUserInvitesTable } from '../../../../src/components/user-invites-table/useUserInvitesTable.js';
import type { UseUserInvitesTableOptions } from '../../../../src/components/user-invites-table/useUserInvitesTable.js';
import { InvitesProvider } from '../../../../src/provider/InvitesProvider.js';
import { hostileMessage } from '../../../support/hostileMessage.js';
import { testNow } from '../../../support/renderWithInvites.js';
import { testInvites } from '../../../support/testInvites.js';

const newClient = (options: MemoryInvitesClientOptions = {}) =>
  createMemoryInvitesClient({ invites: testInvites({ now: testNow }), now: () => testNow, ...options });
const lists = ({ calls }: MemoryInvitesClient) =>
  calls.flatMap(({ method, args }) => (method === 'userInvites' ? [args[0] as UserInvitesParams] : []));

function render(use: () => ReturnType<typeof useUserInvitesTable>, client: MemoryInvitesClient, timeZone = 'UTC') {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <StrictMode>
      <InvitesProvider client={client} scope="a" now={() => testNow} timeZone={timeZone}>
        {children}
      </InvitesProvider>
    </StrictMode>
  );
  return renderHook(use, { wrapper });
}

/** The same table, with its query held in each of the ways. */
const ways: readonly (readonly [
  name: string,
  use: (options: UseUserInvitesTableOptions) => ReturnType<typeof useUserInvitesTable>,
])[] = [
  ['uncontrolled', (options) => useUserInvitesTable(options)],
  [
    'controlled',
    function useControlled(options) {
      const [query, setQuery] = useState<Partial<UserInvitesTableQuery>>(options.defaultQuery ?? {});
      return useUserInvitesTable({
        ...options,
        query,
        onQueryChange(change) {
          setQuery(change.query);
          options.onQueryChange?.(change);
        },
      });
    },
  ],
  [
    'synced',
    function useSynced(options) {
      const [queryStore] = useState(createHistoryQueryStore);
      return useUserInvitesTable({ ...options, queryStore });
    },
  ],
];

beforeEach(() => history.replaceState(null, '', '/members?tab=invites'));
afterEach(cleanup);

describe.each(ways)('T14: a query that is %s', (_, use) => {
  it('starts as it should, with one request, and follows every change with one more', async () => {
    const client = newClient();
    const onQueryChange = vi.fn<NonNullable<UseUserInvitesTableOptions['onQueryChange']>>();
    const defaultQuery = { status: 'pending', pageSize: 5 } as const;
    const { result } = render(() => use({ defaultQuery, onQueryChange, pageSizes: [5, 10] }), client);
    await waitFor(() => expect(result.current.content.status).toBe('rows'));
    // StrictMode mounts twice; the second time the list is there.
    expect(lists(client).at(-1)).toMatchObject({ limit: 5, filter: { status: ['pending'] } });
    const opened = lists(client).length;

    act(() => result.current.goToPage(1));
    act(() => result.current.selectStatus(null));
    act(() => result.current.sortBy('invitee'));
    act(() => result.current.changeFilter({ roles: ['viewer'], sentFrom: '2026-11-20' }));
    act(() => result.current.changePageSize(10));
    act(() => result.current.changeFilter({ roles: [] }));
    expect(onQueryChange.mock.calls.map(([{ reason, changes }]) => ({ reason, ...changes }))).toEqual([
      { reason: 'page', pageIndex: 1 },
      { reason: 'status', status: null },
      { reason: 'sort', status: null, sort: { field: 'invitee', direction: 'asc' } },
      {
        reason: 'filter',
        status: null,
        sort: { field: 'invitee', direction: 'asc' },
        roles: ['viewer'],
        sentFrom: '2026-11-20',
      },
      {
        reason: 'page_size',
        status: null,
        sort: { field: 'invitee', direction: 'asc' },
        roles: ['viewer'],
        sentFrom: '2026-11-20',
        pageSize: 10,
      },
      {
        reason: 'filter',
        status: null,
        sort: { field: 'invitee', direction: 'asc' },
        sentFrom: '2026-11-20',
        pageSize: 10,
      },
    ]);
    expect(result.current.query).toEqual(onQueryChange.mock.lastCall![0].query);
    await waitFor(() => expect(result.current.content).toMatchObject({ status: 'rows', outdated: false }));
    expect(lists(client).length).toBe(opened + 6);
    expect(lists(client).at(-1)).toEqual({
      limit: 10,
      offset: 0,
      sort: { field: 'invitee', direction: 'asc' },
      filter: { sentFrom: '2026-11-20T00:00:00.000Z' },
    });
  });

  it('keeps two changes of one event, and is silent about one that changes nothing', async () => {
    const onQueryChange = vi.fn<() => void>();
    const { result } = render(() => use({ onQueryChange }), newClient());
    act(() => {
      result.current.selectStatus('expired');
      result.current.changeFilter({ roles: ['viewer'] });
    });
    expect(result.current.query).toMatchObject({ status: 'expired', roles: ['viewer'] });
    act(() => result.current.selectStatus('expired'));
    expect(onQueryChange).toHaveBeenCalledTimes(2);
  });

  it('changes also where the host’s handler throws', () => {
    const onQueryChange = () => {
      throw new Error(hostileMessage);
    };
    const { result } = render(() => use({ onQueryChange }), newClient());
    act(() => result.current.selectStatus('expired'));
    expect(result.current.query.status).toBe('expired');
  });

  it('steps back from a page that is not there any more, and says so once', async () => {
    const client = newClient();
    const onQueryChange = vi.fn<NonNullable<UseUserInvitesTableOptions['onQueryChange']>>();
    const { result } = render(() => use({ defaultQuery: { pageIndex: 9 }, onQueryChange }), client);
    await waitFor(() => expect(result.current.content.status).toBe('rows'));
    expect(result.current.page).toMatchObject({ index: 4, from: 41, to: 43 });
    expect(onQueryChange.mock.calls.map(([{ reason, query }]) => [reason, query.pageIndex])).toEqual([['page_emptied', 4]]);
  });
});

describe('T14: a query in the URL', () => {
  const open = (client: MemoryInvitesClient, options: UseUserInvitesTableOptions = {}, timeZone?: string) =>
    render(
      function useSynced() {
        const [queryStore] = useState(createHistoryQueryStore);
        return useUserInvitesTable({ ...options, queryStore });
      },
      client,
      timeZone,
    );

  it('is what the first request asks for', async () => {
    history.replaceState(null, '', '/members?tab=invites&search=kr&role=viewer&sentFrom=2026-11-01&sentTo=2026-11-22&page=2');
    const client = newClient();
    const { result } = open(client, {}, 'America/New_York');
    expect(result.current.searchText).toBe('kr');
    await waitFor(() => expect(lists(client).length).toBeGreaterThan(0));
    expect(lists(client)[0]).toEqual({
      limit: 10,
      offset: 10,
      search: 'kr',
      sort: { field: 'sentAt', direction: 'desc' },
      filter: { roles: ['viewer'], sentFrom: '2026-11-01T04:00:00.000Z', sentTo: '2026-11-23T05:00:00.000Z' },
    });
  });

  it.each([
    ['what nobody knows', 'status=open&sort=email&sentFrom=soon&page=zero'],
    ['more rows than the table offers', 'pageSize=1000000'],
    ['days that end before they start', 'sentFrom=2026-11-20&sentTo=2026-11-10'],
  ])('is ignored where it asks for %s', async (_, parameters) => {
    history.replaceState(null, '', `/members?${parameters}`);
    const client = newClient();
    const { result } = open(client);
    await waitFor(() => expect(result.current.content.status).toBe('rows'));
    expect(lists(client)[0]).toEqual({ limit: 10, offset: 0, sort: { field: 'sentAt', direction: 'desc' } });
  });

  it('is ignored where the client cannot do it', async () => {
    history.replaceState(null, '', '/members?status=pending&role=viewer&invitedBy=zoe&sentFrom=2026-11-20&sort=invitee&page=3');
    const client = newClient({ capabilities: { filters: [], sort: ['sentAt'], pagination: 'cursor' } });
    const { result } = open(client);
    await waitFor(() => expect(result.current.content.status).toBe('rows'));
    expect(lists(client)[0]).toEqual({ limit: 10, sort: { field: 'sentAt', direction: 'desc' } });
  });

  it('follows Back and Forward, the text in the search field too', async () => {
    const { result } = open(newClient());
    act(() => result.current.selectStatus('pending'));
    act(() => result.current.changeSearch('person'));
    await waitFor(() => expect(location.search).toBe('?tab=invites&search=person&status=pending'));
    act(() => result.current.goToPage(1));
    expect(location.search).toBe('?tab=invites&search=person&status=pending&page=2');
    act(() => history.go(-2));
    await waitFor(() => expect(result.current.query).toMatchObject({ search: '', status: null, pageIndex: 0 }));
    expect(result.current.searchText).toBe('');
    expect(location.search).toBe('?tab=invites');
    act(() => history.forward());
    await waitFor(() => expect(result.current.searchText).toBe('person'));
  });

  it('keeps no page of a client with cursors', async () => {
    const client = newClient({ capabilities: { pagination: 'cursor' } });
    const { result } = open(client);
    await waitFor(() => expect(result.current.content.status).toBe('rows'));
    act(() => result.current.goToPage(1));
    await waitFor(() => expect(result.current.page).toMatchObject({ index: 1, from: 11 }));
    expect(location.search).toBe('?tab=invites');
    act(() => result.current.selectStatus('pending'));
    await waitFor(() => expect(result.current.page.index).toBe(0));
    expect(location.search).toBe('?tab=invites&status=pending');
  });
});

describe('T14: a host that takes its time with a change', () => {
  it('does not touch what is being typed', async () => {
    let answer: (() => void) | null = null;
    const { result } = render(function useSlow() {
      const [query, setQuery] = useState<Partial<UserInvitesTableQuery>>({});
      return useUserInvitesTable({
        query,
        onQueryChange: ({ changes }) => {
          answer = () => setQuery(changes);
        },
      });
    }, newClient());
    act(() => result.current.changeSearch('ann'));
    await waitFor(() => expect(answer).not.toBeNull());
    expect(result.current).toMatchObject({ searchText: 'ann', query: { search: '' } });
    act(() => result.current.changeSearch('anne'));
    act(() => answer!());
    expect(result.current).toMatchObject({ searchText: 'anne', query: { search: 'ann' } });
    answer = null;
    await waitFor(() => expect(answer).not.toBeNull());
    act(() => answer!());
    expect(result.current).toMatchObject({ searchText: 'anne', query: { search: 'anne' } });
  });
});

describe('T14: changes that follow each other sooner than a host answers', () => {
  /** A host that answers each change when it is told to. */
  function openSlow() {
    const answers: (() => void)[] = [];
    const { result } = render(function useSlow() {
      const [query, setQuery] = useState<Partial<UserInvitesTableQuery>>({});
      return useUserInvitesTable({ query, onQueryChange: ({ changes }) => answers.push(() => setQuery(changes)) });
    }, newClient());
    return { result, answers };
  }
  const aMoment = () => act(() => Promise.resolve());

  it('are all kept', async () => {
    const { result, answers } = openSlow();
    await waitFor(() => expect(result.current.filters.roles).not.toBeNull());
    act(() => result.current.selectStatus('pending'));
    await aMoment();
    act(() => result.current.filters.roles!.toggle('viewer'));
    await aMoment();
    act(() => result.current.filters.roles!.toggle('admin'));
    await aMoment();
    act(() => answers[0]!());
    expect(result.current.query).toMatchObject({ status: 'pending', roles: [] });
    act(() => result.current.sortBy('invitee'));
    act(() => answers.at(-1)!());
    expect(result.current.query).toMatchObject({ status: 'pending', roles: ['admin', 'viewer'], sort: { field: 'invitee' } });
  });

  it('can take the first one back before it is there', async () => {
    const { result, answers } = openSlow();
    act(() => result.current.selectStatus('pending'));
    await aMoment();
    act(() => result.current.selectStatus(null));
    expect(answers).toHaveLength(2);
    act(() => answers[0]!());
    act(() => answers[1]!());
    expect(result.current.query.status).toBeNull();
  });

  it('forget what something else came in the place of', async () => {
    const { result, answers } = openSlow();
    act(() => result.current.selectStatus('accepted'));
    await aMoment();
    act(() => result.current.selectStatus('expired'));
    act(() => answers[1]!());
    act(() => answers[0]!());
    act(() => result.current.sortBy('invitee'));
    act(() => answers[2]!());
    expect(result.current.query).toMatchObject({ status: 'accepted', sort: { field: 'invitee' } });
  });
});

describe('a page that was stepped back from', () => {
  it('can be opened again when it has rows again', async () => {
    const pending = testInvites({ now: testNow }).filter(({ status }) => status === 'pending');
    const client = newClient({ invites: pending.slice(0, 11) });
    const { result } = render(() => useUserInvitesTable({ defaultQuery: { status: 'pending', pageIndex: 1 } }), client);
    await waitFor(() => expect(result.current.page).toMatchObject({ index: 1, from: 11 }));
    const { content } = result.current;
    const last = content.status === 'rows' ? content.invites[0]! : null;
    act(() => void result.current.cancel(last!));
    await waitFor(() => expect(result.current.page).toMatchObject({ index: 0, from: 1, total: 10 }));
    await waitFor(() => expect(result.current.query.pageIndex).toBe(0));
    act(() => void result.current.restore({ ...last!, status: 'canceled' }));
    await waitFor(() => expect(result.current.page).toMatchObject({ index: 0, total: 11 }));
    act(() => result.current.goToPage(1));
    await waitFor(() => expect(result.current.page).toMatchObject({ index: 1, from: 11 }));
    expect(result.current.query.pageIndex).toBe(1);
  });
});

it('T13: a list of cursors starts at its first page again when an earlier question is asked again', async () => {
  const client = newClient({ capabilities: { pagination: 'cursor' } });
  const { result } = render(() => useUserInvitesTable(), client);
  await waitFor(() => expect(result.current.content.status).toBe('rows'));
  act(() => result.current.goToPage(1));
  await waitFor(() => expect(result.current.page).toMatchObject({ index: 1, from: 11 }));
  act(() => result.current.selectStatus('pending'));
  act(() => result.current.selectStatus(null));
  await waitFor(() => expect(result.current.page).toMatchObject({ index: 0, from: 1 }));
});

it('C11: says of which rows they are until those of the next page are there', async () => {
  const client = newClient();
  const { result } = render(() => useUserInvitesTable({ defaultQuery: { pageIndex: 3 } }), client);
  await waitFor(() => expect(result.current.page).toMatchObject({ from: 31, to: 40, total: 43 }));
  const hold = client.hold('userInvites');
  act(() => result.current.goToPage(4));
  expect(result.current.content).toMatchObject({ outdated: true });
  expect(result.current.page).toMatchObject({ index: 4, from: 31, to: 40 });
  hold.release();
  await waitFor(() => expect(result.current.page).toMatchObject({ index: 4, from: 41, to: 43 }));
});

describe('T2: minSearchLength', () => {
  it('searches for nothing while the text is shorter', async () => {
    const client = newClient();
    const { result } = render(() => useUserInvitesTable({ minSearchLength: 3 }), client);
    await waitFor(() => expect(result.current.content.status).toBe('rows'));
    act(() => result.current.changeSearch(' an '));
    await act(() => new Promise((resolve) => setTimeout(resolve, 350)));
    expect(result.current).toMatchObject({ searchText: ' an ', query: { search: '' } });
    act(() => result.current.changeSearch('ann '));
    await waitFor(() => expect(result.current.query.search).toBe('ann'));
    expect(result.current.searchText).toBe('ann ');
    act(() => result.current.changeSearch('an'));
    await waitFor(() => expect(result.current.query.search).toBe(''));
    expect(result.current.searchText).toBe('an');
  });

  it('keeps the page where the text searches for what is searched for already', async () => {
    const onQueryChange = vi.fn<() => void>();
    const defaultQuery = { search: 'example', pageIndex: 1 };
    const { result } = render(() => useUserInvitesTable({ minSearchLength: 3, defaultQuery, onQueryChange }), newClient());
    const type = async (text: string) => {
      act(() => result.current.changeSearch(text));
      await act(() => new Promise((resolve) => setTimeout(resolve, 350)));
    };
    await type('example ');
    expect(result.current.query).toMatchObject(defaultQuery);
    expect(onQueryChange).not.toHaveBeenCalled();

    act(() => result.current.clearSearchAndFilters());
    act(() => result.current.goToPage(2));
    onQueryChange.mockClear();
    await type('a');
    await type(' ');
    expect(result.current.query).toMatchObject({ search: '', pageIndex: 2 });
    expect(onQueryChange).not.toHaveBeenCalled();
  });
});

describe('a host that does not play along', () => {
  it('is asked again for what it has refused, and for nothing else with it', async () => {
    const onQueryChange = vi.fn<NonNullable<UseUserInvitesTableOptions['onQueryChange']>>();
    const { result } = render(() => useUserInvitesTable({ query: {}, onQueryChange }), newClient());
    await act(async () => result.current.selectStatus('accepted'));
    await act(async () => result.current.selectStatus('accepted'));
    const begin = performance.now();
    vi.spyOn(performance, 'now').mockReturnValue(begin + 2000);
    await act(async () => result.current.sortBy('invitee'));
    vi.restoreAllMocks();
    expect(onQueryChange.mock.calls.map(([{ reason, query }]) => [reason, query.status])).toEqual([
      ['status', 'accepted'],
      ['status', 'accepted'],
      ['sort', null],
    ]);
  });

  it.each([
    ['neither read nor written', true],
    ['read, and not written', false],
  ])('may have a store that cannot be %s: the table keeps the query, and it is reported', async (_, unreadable) => {
    const reported = vi.fn<(error: unknown) => void>();
    vi.stubGlobal('reportError', reported);
    const queryStore = {
      read() {
        if (unreadable) throw new Error(hostileMessage);
        return { status: 'pending' as const };
      },
      write() {
        throw new Error(hostileMessage);
      },
      subscribe: () => () => {},
    };
    const { result } = render(() => useUserInvitesTable({ queryStore }), newClient());
    expect(result.current.query.status).toBe(unreadable ? null : 'pending');
    act(() => result.current.selectStatus('accepted'));
    expect(result.current.query.status).toBe('accepted');
    act(() => result.current.sortBy('invitee'));
    expect(result.current.query).toMatchObject({ status: 'accepted', sort: { field: 'invitee' } });
    expect(reported.mock.calls.length).toBeLessThanOrEqual(unreadable ? 4 : 2);
    expect(reported).toHaveBeenCalled();
    vi.unstubAllGlobals();
  });
});
