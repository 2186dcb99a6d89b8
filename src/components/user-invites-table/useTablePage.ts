'use client';
import { rowPaginationFeature, rowSortingFeature, tableFeatures, useTable } from '@tanstack/react-table';
import type { ColumnDef } from '@tanstack/react-table';

import type { UserInvitesPage } from '../../client/InvitesClient.js';
import type { UserInvite } from '../../domain/UserInvite.js';
import { sortFields } from '../../domain/UserInvitesSort.js';
import type { UserInvitesTableQuery } from './UserInvitesTableQuery.js';
import type { TablePage } from './UserInvitesTableState.js';

const features = tableFeatures({ rowPaginationFeature, rowSortingFeature });
const columns: ColumnDef<typeof features, UserInvite>[] = sortFields.map((id) => ({ id }));
const noInvites: UserInvite[] = [];

/** What the page is of the whole list. A list of cursors, or one that is not counted, has no last page to go to. */
export function useTablePage(
  { pageIndex, pageSize, sort }: Pick<UserInvitesTableQuery, 'pageIndex' | 'pageSize' | 'sort'>,
  answer: UserInvitesPage | undefined,
  paging: 'offset' | 'cursor',
): Omit<TablePage, 'sizes'> {
  const { items = noInvites, totalCount = null, nextCursor = null } = answer ?? {};
  const counted = totalCount !== null && paging === 'offset';
  const table = useTable({
    features,
    columns,
    data: items,
    getRowId: ({ id }) => id,
    manualPagination: true,
    manualSorting: true,
    state: { pagination: { pageIndex, pageSize }, sorting: sort ? [{ id: sort.field, desc: sort.direction === 'desc' }] : [] },
    // -1 is "not known". Both states are said, because an option that is left out keeps its last value.
    pageCount: counted ? Math.ceil(totalCount / pageSize) : -1,
  });
  const before = pageIndex * pageSize;
  const mayGoOn = paging === 'cursor' ? nextCursor !== null : items.length === pageSize;
  return {
    index: pageIndex,
    size: pageSize,
    from: items.length === 0 ? 0 : before + 1,
    to: before + items.length,
    total: totalCount,
    canGoBack: table.getCanPreviousPage(),
    canGoOn: counted ? table.getCanNextPage() : mayGoOn,
    lastIndex: counted ? Math.max(0, table.getPageCount() - 1) : null,
  };
}
