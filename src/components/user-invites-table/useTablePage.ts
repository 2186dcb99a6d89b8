'use client';
import { rowPaginationFeature, rowSortingFeature, tableFeatures, useTable } from '@tanstack/react-table';
import type { ColumnDef } from '@tanstack/react-table';

import type { UserInvite } from '../../domain/UserInvite.js';
import type { PageAndSort } from './usePageAndSort.js';
import type { TablePage, TableSortField } from './UserInvitesTableState.js';

const features = tableFeatures({ rowPaginationFeature, rowSortingFeature });
const fields: readonly TableSortField[] = ['invitee', 'status', 'createdAt', 'sentAt', 'expiresAt'];
const columns: ColumnDef<typeof features, UserInvite>[] = fields.map((id) => ({ id }));
const noInvites: UserInvite[] = [];

/** What the page is of the whole list; `total` is null where the server does not count. */
export function useTablePage(
  { pagination, sorting }: Pick<PageAndSort, 'pagination' | 'sorting'>,
  items: readonly UserInvite[] = noInvites,
  total: number | null,
): Omit<TablePage, 'sizes'> {
  const { pageIndex, pageSize } = pagination;
  const table = useTable({
    features,
    columns,
    data: items,
    getRowId: ({ id }) => id,
    manualPagination: true,
    manualSorting: true,
    state: { pagination, sorting },
    // -1 is "not known". Both states are said, because an option that is left out keeps its last value.
    pageCount: total === null ? -1 : Math.ceil(total / pageSize),
  });
  const before = pageIndex * pageSize;
  return {
    index: pageIndex,
    size: pageSize,
    from: items.length === 0 ? 0 : before + 1,
    to: before + items.length,
    total,
    canGoBack: table.getCanPreviousPage(),
    canGoOn: total === null ? items.length === pageSize : table.getCanNextPage(),
    lastIndex: total === null ? null : Math.max(0, table.getPageCount() - 1),
  };
}
