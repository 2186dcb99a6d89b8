'use client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { isInvitesError } from '../../client/InvitesError.js';
import type { InviteOperationOutcome } from '../../domain/InviteOperationOutcome.js';
import type { UserInvite } from '../../domain/UserInvite.js';
import type { UserInviteStatus } from '../../domain/UserInviteStatus.js';
import type { SortField, UserInvitesSort } from '../../domain/UserInvitesSort.js';
import { performOperation } from '../../hooks/performOperation.js';
import { useFold } from '../../hooks/useFold.js';
import { useLiveReads } from '../../hooks/useLiveReads.js';
import { notify } from '../../provider/notify.js';
import { useInvitesContext } from '../../provider/useInvitesContext.js';
import { userInvitesOptions } from '../../query/userInvitesOptions.js';
import type { UserInvitesAnswer } from '../../query/userInvitesOptions.js';
import { useMounted } from '../../ui/useMounted.js';
import { deriveStatusTabs } from './deriveStatusTabs.js';
import { tableContent } from './tableContent.js';
import { useDebouncedText } from './useDebouncedText.js';
import { usePageAndSort } from './usePageAndSort.js';
import { useTablePage } from './useTablePage.js';
import type { UserInvitesTableState } from './UserInvitesTableState.js';

export interface UseUserInvitesTableOptions {
  /** Rows of a page at first. @default 10 */
  pageSize?: number | undefined;

  /** Page sizes to choose from. @default [10, 25, 50] */
  pageSizes?: readonly number[] | undefined;

  /** @default newest first, where the client can sort by that */
  defaultSort?: UserInvitesSort | undefined;

  /** Called when an invite's mail was sent again, while the table is on the page. */
  onInviteResent?: ((event: { invite: UserInvite }) => void) | undefined;

  /** Called when an invite was canceled, while the table is on the page. */
  onInviteCanceled?: ((event: { invite: UserInvite }) => void) | undefined;
}

const defaultPageSizes = [10, 25, 50];

/**
 * The headless table: its state and everything that can be done, without any markup. Give the component that calls it
 * the scope as its `key`: a page or a search of one organization means nothing in another.
 *
 * @example
 * const table = useUserInvitesTable({ pageSize: 25 });
 * if (table.content.status === 'rows') return <MyRows invites={table.content.invites} onCancel={table.cancel} />;
 */
export function useUserInvitesTable(options: UseUserInvitesTableOptions = {}): UserInvitesTableState {
  const { pageSize = defaultPageSizes[0]!, pageSizes = defaultPageSizes } = options;
  const context = useInvitesContext();
  const { client, scope, operations, can, queryClient } = context;
  const [selectedStatus, setSelectedStatus] = useState<UserInviteStatus | null>(null);
  const { pagination: paging, sort: sortable } = client.capabilities;
  const mounted = useMounted();
  useLiveReads();
  const list = usePageAndSort(pageSize, options.defaultSort ?? firstSort(sortable));
  const { pageIndex } = list.pagination;
  const search = useDebouncedText(list.goToFirstPage);

  const params = {
    limit: list.pagination.pageSize,
    ...(paging === 'offset' ? { offset: pageIndex * list.pagination.pageSize } : list.cursor && { cursor: list.cursor }),
    ...(list.sort && { sort: list.sort }),
    ...(search.settled && { search: search.settled }),
    ...(selectedStatus && { filter: { status: [selectedStatus] } }),
  };
  const query = useQuery(
    {
      ...userInvitesOptions(context, params),
      // Not keepPreviousData: that would show one organization's invites while another's load.
      placeholderData: (previous, previousQuery) => (previousQuery?.queryKey[2] === scope ? previous : undefined),
      select: useFold(params),
    },
    queryClient,
  );
  const answer = query.data;
  const page = useTablePage(list, answer?.page, paging);

  // The last row of the last page went away: the page before has become the last one.
  const emptied = answer && !query.isPlaceholderData && answer.page.items.length === 0 && pageIndex > 0;
  if (emptied) list.goToPage(Math.max(0, Math.min(pageIndex - 1, page.lastIndex ?? pageIndex - 1)));

  async function perform(kind: 'resend' | 'cancel', shown: UserInvite): Promise<InviteOperationOutcome> {
    const { operation, isNew } = performOperation(context, { kind, inviteId: shown.id }, shown);
    const outcome = await operation.settled;
    if (outcome.status === 'acknowledged' && isNew && mounted.current)
      notify(kind === 'resend' ? options.onInviteResent : options.onInviteCanceled, { invite: outcome.invite });
    return outcome;
  }

  return {
    content: emptied
      ? { status: 'loading' }
      : tableContent({
          items: answer?.page.items,
          // A callback of the host's cache that throws leaves its error with an answer that came.
          error: isInvitesError(query.error) ? query.error.details : null,
          outdated: query.isPlaceholderData,
          receivedAt: answer?.receivedAt ?? 0,
          narrowed: search.settled !== '' || selectedStatus !== null,
        }),
    tabs: client.capabilities.filters.includes('status') ? deriveStatusTabs(answer?.page.statusCounts, selectedStatus) : [],
    selectedStatus,
    searchText: search.text,
    search: search.settled,
    sort: list.sort,
    sortable,
    page: { ...page, sizes: pageSizes },
    clockOffset: answer ? clockOffsetOf(answer) : null,
    activity: operations,
    can,
    selectStatus: (status) => {
      setSelectedStatus(status);
      list.goToFirstPage();
    },
    changeSearch: search.change,
    sortBy: list.sortBy,
    goToPage: (index) => list.goToPage(index, index === pageIndex + 1 ? answer?.page.nextCursor : null),
    changePageSize: list.changePageSize,
    clearSearchAndFilters: () => {
      setSelectedStatus(null);
      search.clear();
    },
    retry: () => void query.refetch(),
    resend: (invite) => perform('resend', invite),
    cancel: (invite) => perform('cancel', invite),
    dismiss: operations.dismiss,
    withdraw: operations.withdraw,
  };
}

// Newest first where it can be, else the order that the client offers first.
function firstSort(sortable: readonly SortField[]): UserInvitesSort | null {
  const field = sortable.find((candidate) => candidate === 'sentAt') ?? sortable[0];
  return field ? { field, direction: field === 'sentAt' || field === 'createdAt' ? 'desc' : 'asc' } : null;
}

const sameTimeMs = 2000;

// In whole seconds, and none for the time that an answer is on its way: rows must not render for a jitter.
function clockOffsetOf({ page, receivedAt }: UserInvitesAnswer): number | null {
  const offset = Date.parse(page.serverNow ?? '') - receivedAt;
  if (Number.isNaN(offset)) return null;
  return Math.abs(offset) < sameTimeMs ? 0 : Math.round(offset / 1000) * 1000;
}
