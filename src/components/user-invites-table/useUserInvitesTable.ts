'use client';
import { useQuery } from '@tanstack/react-query';

import { isInvitesError } from '../../client/InvitesError.js';
import type { UserInvite } from '../../domain/UserInvite.js';
import { calendarOf } from '../../i18n/calendarOf.js';
import { useSteadyOffset } from '../../hooks/useSteadyOffset.js';
import { useFold } from '../../hooks/useFold.js';
import { useInviteCommands } from '../../hooks/useInviteCommands.js';
import type { InviteCommandEvents } from '../../hooks/useInviteCommands.js';
import { useLiveReads } from '../../hooks/useLiveReads.js';
import { useInvitesContext } from '../../provider/useInvitesContext.js';
import { clockOffsetOf } from '../../query/clockOffsetOf.js';
import { refetchParts } from '../../query/refetchParts.js';
import { userInvitesOptions } from '../../query/userInvitesOptions.js';
import { useInvitesUi } from '../../ui/useInvitesUi.js';
import { deriveStatusTabs } from './filters/deriveStatusTabs.js';
import { readWholeListLater } from './export/readWholeListLater.js';
import { listFilter, listParams } from './table-query/listParams.js';
import { tableContent } from './tableContent.js';
import { usePagePosition } from './usePagePosition.js';
import { useNewestReads } from './useNewestReads.js';
import { useSearchText } from '../../ui/useSearchText.js';
import { useTableColumns } from './columns/useTableColumns.js';
import type { TableColumnsOptions } from './columns/useTableColumns.js';
import { useTableFilters } from './filters/useTableFilters.js';
import { useTablePage } from './useTablePage.js';
import { useTableQuery } from './table-query/useTableQuery.js';
import type { QueryPart, TableQueryOptions } from './table-query/useTableQuery.js';
import type { UserInvitesTableFilter } from './table-query/UserInvitesTableQuery.js';
import { useTableBulk } from './bulk/useTableBulk.js';
import { selectableListOf } from './selection/selectableListOf.js';
import { useTableSelection } from './selection/useTableSelection.js';
import type { TableSelectionOptions } from './selection/useTableSelection.js';
import type { TableContent, UserInvitesTableState } from './UserInvitesTableState.js';

/** What the table asks for, its columns and its selection, each held by it or by the host, and what is called after a change. */
export interface UseUserInvitesTableOptions
  extends TableQueryOptions, TableColumnsOptions, TableSelectionOptions, InviteCommandEvents {
  /** Shorter texts in the search field search for nothing. @default 1 */
  minSearchLength?: number | undefined;

  /**
   * Pages to go to, or one list that is read as it is scrolled, in parts of the page size, which is 50 by default then.
   * @default 'pages'
   */
  paging?: 'pages' | 'infinite' | undefined;
}

/**
 * The headless table: its state and everything that can be done, without any markup. Give the component that calls it
 * the scope as its `key`: a page or a search of one organization means nothing in another.
 *
 * @example
 * const table = useUserInvitesTable({ pageSize: 25 });
 * if (table.content.status === 'rows') return <MyRows invites={table.content.invites} onCancel={table.cancel} />;
 */
export function useUserInvitesTable(options: UseUserInvitesTableOptions = {}): UserInvitesTableState {
  const { minSearchLength = 1, paging = 'pages' } = options;
  const infinite = paging === 'infinite';
  const context = useInvitesContext();
  const { client, scope, queryClient } = context;
  const { formatters } = useInvitesUi();
  const { pagination, sort: sortable, filters: filterable, search: searchable } = client.capabilities;
  const commands = useInviteCommands(options);
  useLiveReads();
  const columns = useTableColumns(options);
  const { pageSizes = infinite ? infinitePageSizes : undefined } = options;
  const asked = useTableQuery({ ...options, pageSizes }, client.capabilities);
  const { query, change } = asked;
  const position = usePagePosition(asked, pagination);
  const place = infinite ? listStart : position;
  const search = useSearchText(query.search, minSearchLength, (text) => change({ search: text }, 'search'));

  const params = listParams(query, { pagination, ...place }, calendarOf(formatters));
  const fold = useFold(params);
  const read = userInvitesOptions(context, params);
  const begun = infinite ? queryClient.getQueryData(read.queryKey) : undefined;
  const { answer: newest, stale } = useNewestReads(begun ? params : null, begun);
  const newestPage = newest && fold(newest).page;
  // From then on the rows of an infinite list read what is on the screen, and nothing else; without rows nothing would be read.
  const isBegun = begun !== undefined && newestPage?.totalCount !== 0 && fold(begun).page.items.length > 0;
  const list = useQuery(
    {
      ...read,
      enabled: asked.known && !isBegun,
      // Not keepPreviousData: that would show one organization's invites while another's load.
      placeholderData: (previous, previousQuery) => (previousQuery?.queryKey[2] === scope ? previous : undefined),
      select: fold,
    },
    queryClient,
  );
  const answer = list.data;
  const changeFilter = (filter: QueryPart<UserInvitesTableFilter>) => change(filter, 'filter');
  const filters = useTableFilters(query, answer?.page.items ?? noInvites, changeFilter);
  const { totalCount = null, statusCounts } = newestPage ?? answer?.page ?? {};
  const page = useTablePage({ ...query, pageIndex: place.index }, answer?.page, pagination, list.isPlaceholderData);
  // The cursor of another question, or of the page before, leads elsewhere.
  const canGoOn = page.canGoOn && !(pagination === 'cursor' && list.isPlaceholderData);

  // The last row of the last page went away: the page before has become the last one.
  const isEmpty = answer && !list.isPlaceholderData && answer.page.items.length === 0 && place.index > 0;
  // It may have rows again by now: an old answer without any is no reason to leave before the new one is there.
  const isReadAgain = list.isFetching && queryClient.getQueryData(read.queryKey)?.page.items.length === 0;
  const emptied = isEmpty && !isReadAgain;
  if (emptied) position.stepBack(page.lastIndex);

  const filter = listFilter(query, calendarOf(formatters));
  const content: TableContent = isEmpty
    ? { status: 'loading' }
    : tableContent({
        items: answer?.page.items,
        // A callback of the host's cache that throws leaves its error with an answer that came.
        error: stale?.error ?? (isInvitesError(list.error) ? list.error.details : null),
        outdated: list.isPlaceholderData,
        receivedAt: stale?.since ?? answer?.receivedAt ?? 0,
        narrowed: query.search !== '' || Object.keys(filter).length > 0,
      });
  const clockOffset = useSteadyOffset(answer ? clockOffsetOf(answer.page, answer.receivedAt) : null);
  const question = { search: params.search, sort: params.sort, filter: params.filter };
  const { search: searched } = query;
  const selection = useTableSelection(
    options,
    selectableListOf({
      content,
      filter,
      search: searched,
      infinite,
      order: JSON.stringify(query.sort),
      page: { ...page, total: totalCount },
    }),
  );
  const bulk = useTableBulk({ ...commands, selection, events: options, query, statusCounts, clockOffset });

  return {
    ...commands,
    content,
    query,
    paging,
    tabs: filterable.includes('status') ? deriveStatusTabs(statusCounts, query.status) : [],
    searchText: search.text,
    searchesNames: searchable?.includes('name') ?? true,
    minSearchLength,
    filters,
    ...columns,
    sortable,
    page: { ...page, total: totalCount, canGoOn, sizes: asked.pageSizes },
    selection,
    bulk,
    clockOffset,
    selectStatus: (status) => change({ status }, 'status'),
    changeSearch: search.change,
    changeFilter,
    sortBy(field, direction) {
      const turned = (last: typeof query.sort) => (field === last?.field && last.direction === 'asc' ? 'desc' : 'asc');
      change(({ sort }) => ({ sort: { field, direction: direction ?? turned(sort) } }), 'sort');
    },
    goToPage: (index) => position.goTo(index, index === position.index + 1 ? answer?.page.nextCursor : null),
    prepareNextPage() {
      if (!canGoOn || list.isPlaceholderData) return;
      const next = { pagination, index: position.index + 1, cursor: answer?.page.nextCursor ?? undefined };
      void queryClient.prefetchQuery(userInvitesOptions(context, listParams(query, next, calendarOf(formatters))));
    },
    changePageSize: (pageSize) => change({ pageSize }, 'page_size'),
    clearFilters: () => change(noFilters, 'clear'),
    clearSearchAndFilters() {
      search.clear();
      change({ search: '', status: null, ...noFilters }, 'clear');
    },
    readAll: (signal) => readWholeListLater(client, question, context.deadlineMs, signal),
    retry: async () => (isBegun ? refetchParts(queryClient, read.queryKey) : (await list.refetch()).isSuccess),
  };
}

const infinitePageSizes = [50];
const listStart = { index: 0, cursor: undefined };
const noInvites: readonly UserInvite[] = [];
const noFilters = { roles: [], invitedBy: [], sentFrom: null, sentTo: null };
