'use client';
import { forwardRef } from 'react';

import { useInvitesSetup } from '../../provider/useInvitesSetup.js';
import { LazyInfiniteRows } from './infinite/LazyInfiniteRows.js';
import { PageRows } from './PageRows.js';
import { TableRowsContext } from './TableRowsContext.js';
import { useUserInvitesTable } from './useUserInvitesTable.js';
import type { UseUserInvitesTableOptions } from './useUserInvitesTable.js';
import { UserInvitesTableView } from './UserInvitesTableView.js';
import type { UserInvitesTableViewProps } from './UserInvitesTableView.js';

export interface UserInvitesTableProps extends UseUserInvitesTableOptions, Omit<UserInvitesTableViewProps, 'state' | 'onError'> {}

/**
 * The invites of an organization: searched, filtered by status, sorted and paged by the server; each can be sent again
 * or canceled. Renders a `<section>`.
 *
 * @example
 * <UserInvitesTable pageSize={25} onInvitePeople={() => setDialogOpen(true)} />
 */
export const UserInvitesTable = forwardRef<HTMLElement, UserInvitesTableProps>(function UserInvitesTable(props, ref) {
  const { scope } = useInvitesSetup();
  // By scope: a page, a search or an open question of one organization means nothing in another.
  return <UserInvitesTableOfScope key={scope} {...props} ref={ref} />;
});

const UserInvitesTableOfScope = forwardRef<HTMLElement, UserInvitesTableProps>(function UserInvitesTableOfScope(props, ref) {
  const { query, defaultQuery, onQueryChange, queryStore, pageSize, pageSizes, paging = 'pages', ...others } = props;
  const { minSearchLength, columns, columnStore, onInviteResent, onInviteCanceled, onError, ...view } = others;
  const state = useUserInvitesTable({
    query,
    defaultQuery,
    onQueryChange,
    queryStore,
    pageSize,
    pageSizes,
    paging,
    minSearchLength,
    columns,
    columnStore,
    onInviteResent,
    onInviteCanceled,
    onError,
  });
  return (
    <TableRowsContext.Provider value={rowsOf[paging]}>
      <UserInvitesTableView {...view} state={state} ref={ref} />
    </TableRowsContext.Provider>
  );
});

const rowsOf = { pages: { Rows: PageRows }, infinite: { Rows: LazyInfiniteRows } };
