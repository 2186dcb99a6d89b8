'use client';
import { rowPaginationFeature, tableFeatures } from '@tanstack/table-core';
import { useMemo, useState } from 'react';

import type { UserInvitesPage } from '../../client/InvitesClient.js';
import type { UserInvite } from '../../domain/UserInvite.js';
import type { UserInvitesTableQuery } from './table-query/UserInvitesTableQuery.js';
import type { TablePage } from './UserInvitesTableState.js';
import { useTableModel } from './useTableModel.js';

const features = tableFeatures({ rowPaginationFeature });
const noInvites: UserInvite[] = [];

/**
 * What the page is of the whole list. A list of cursors, or one that is not counted, has no last page to go to.
 *
 * @param outdated Whether the answer is that of the page before, which is shown until the next one comes.
 */
export function useTablePage(
  { pageIndex, pageSize }: Pick<UserInvitesTableQuery, 'pageIndex' | 'pageSize'>,
  answer: UserInvitesPage | undefined,
  paging: 'offset' | 'cursor',
  outdated: boolean,
): Omit<TablePage, 'sizes'> {
  const { items = noInvites, totalCount = null, nextCursor = null } = answer ?? {};
  const counted = totalCount !== null && paging === 'offset';
  // -1 is "not known".
  const pageCount = counted ? Math.ceil(totalCount / pageSize) : -1;
  const options = useMemo(
    () => ({
      features,
      columns: [],
      data: noInvites,
      manualPagination: true,
      state: { pagination: { pageIndex, pageSize } },
      pageCount,
    }),
    [pageIndex, pageSize, pageCount],
  );
  const table = useTableModel(options);
  const [shown, setShown] = useState({ pageIndex, pageSize });
  if (!outdated && (shown.pageIndex !== pageIndex || shown.pageSize !== pageSize)) setShown({ pageIndex, pageSize });
  const before = outdated ? shown.pageIndex * shown.pageSize : pageIndex * pageSize;
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
