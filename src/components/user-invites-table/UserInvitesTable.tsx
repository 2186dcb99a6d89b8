'use client';
import { forwardRef, useEffect } from 'react';

import { useInvitesSetup } from '../../provider/useInvitesSetup.js';
import { infiniteRowsCode } from './infinite/infiniteRowsCode.js';
import { LazyInfiniteRows } from './infinite/LazyInfiniteRows.js';
import { PageRows } from './PageRows.js';
import { TableRowsContext } from './TableRowsContext.js';
import { LazyRowDetails } from './row/LazyRowDetails.js';
import { LazyRowEditor } from './row/LazyRowEditor.js';
import { RowEventsContext } from './row/RowEventsContext.js';
import { TableDialogsContext } from './row/TableDialogsContext.js';
import { useUserInvitesTable } from './useUserInvitesTable.js';
import type { UseUserInvitesTableOptions } from './useUserInvitesTable.js';
import { UserInvitesTableView } from './UserInvitesTableView.js';
import type { UserInvitesTableViewProps } from './UserInvitesTableView.js';

/** What `useUserInvitesTable` takes, and the looks; the rest goes to the `<section>`. */
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
  const { minSearchLength, columns, columnStore, selection, defaultSelection, onSelectionChange, ...rest } = others;
  const { onInviteResent, onInviteCanceled, onInviteUpdated, onInviteRestored, onInvitesDeleted, onError, ...view } = rest;
  const events = { onInviteResent, onInviteCanceled, onInviteUpdated, onInviteRestored, onInvitesDeleted, onError };
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
    selection,
    defaultSelection,
    onSelectionChange,
    ...events,
  });
  // While the list is read, not after it.
  useEffect(() => {
    if (paging === 'infinite') infiniteRowsCode.load().catch(() => {});
  }, [paging]);
  return (
    <TableRowsContext.Provider value={rowsOf[paging]}>
      <TableDialogsContext.Provider value={dialogs}>
        <RowEventsContext.Provider value={events}>
          <UserInvitesTableView {...view} state={state} ref={ref} />
        </RowEventsContext.Provider>
      </TableDialogsContext.Provider>
    </TableRowsContext.Provider>
  );
});

const dialogs = { InviteDetails: LazyRowDetails, InviteEditor: LazyRowEditor };
const rowsOf = { pages: { Rows: PageRows }, infinite: { Rows: LazyInfiniteRows } };
