'use client';
import { useState } from 'react';

import type { UserInvitesPage } from '../../client/InvitesClient.js';
import type { UserInvitesTableQuery } from './table-query/UserInvitesTableQuery.js';
import type { TablePage } from './UserInvitesTableState.js';

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
  const { items = [], totalCount = null, nextCursor = null } = answer ?? {};
  const lastIndex = totalCount !== null && paging === 'offset' ? Math.max(0, Math.ceil(totalCount / pageSize) - 1) : null;
  const [shown, setShown] = useState({ pageIndex, pageSize });
  if (!outdated && (shown.pageIndex !== pageIndex || shown.pageSize !== pageSize)) setShown({ pageIndex, pageSize });
  const before = outdated ? shown.pageIndex * shown.pageSize : pageIndex * pageSize;
  const mayGoOn = paging === 'cursor' ? nextCursor !== null : items.length === pageSize;
  return {
    index: pageIndex,
    size: pageSize,
    from: items.length && before + 1,
    to: items.length && before + items.length,
    total: totalCount,
    canGoBack: pageIndex > 0,
    canGoOn: lastIndex === null ? mayGoOn : pageIndex < lastIndex,
    lastIndex,
  };
}
