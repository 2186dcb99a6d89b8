import type { UserInvitesPage } from '../../client/InvitesClient.js';
import type { TablePage } from './UserInvitesTableState.js';

/** What the page is of the whole list. A list of cursors, or one that is not counted, has no last page to go to. */
export function deriveTablePage(
  { pageIndex, pageSize }: { pageIndex: number; pageSize: number },
  answer: UserInvitesPage | undefined,
  paging: 'offset' | 'cursor',
): Omit<TablePage, 'sizes'> {
  const { items = [], totalCount: total = null, nextCursor = null } = answer ?? {};
  const before = pageIndex * pageSize;
  const lastIndex = total !== null && paging === 'offset' ? Math.max(0, Math.ceil(total / pageSize) - 1) : null;
  const mayGoOn = paging === 'cursor' ? nextCursor !== null : items.length === pageSize;
  return {
    index: pageIndex,
    size: pageSize,
    from: items.length === 0 ? 0 : before + 1,
    to: before + items.length,
    total,
    canGoBack: pageIndex > 0,
    canGoOn: lastIndex === null ? mayGoOn : pageIndex < lastIndex,
    lastIndex,
  };
}
