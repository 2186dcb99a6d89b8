'use client';
import { useContext, useRef } from 'react';

import { usePart } from '../../ui/usePart.js';
import { useShownColumns } from './columns/TableColumnsContext.js';
import { TableHead } from './TableHead.js';
import { useTableMessages } from './TableMessagesContext.js';
import { TableRowsContext } from './TableRowsContext.js';
import { TableSkeleton } from './TableSkeleton.js';
import { useLeastWidth } from './useLeastWidth.js';
import type { RowActions } from './row/RowActions.js';
import type { UserInvitesTableState } from './UserInvitesTableState.js';

/** The native table: its head, and its rows or their skeleton. Renders a `<div role="region">`. */
export function TableGrid({ state, actions }: { state: UserInvitesTableState; actions: RowActions }) {
  const part = usePart();
  const messages = useTableMessages();
  const grid = useLeastWidth(useShownColumns());
  const rows = useContext(TableRowsContext);
  const scroller = useRef<HTMLDivElement>(null);
  const infinite = state.paging === 'infinite';
  const { total } = state.page;
  return (
    // A region that scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div {...part('table-scroll', { infinite })} role="region" aria-label={messages.caption} tabIndex={0} ref={scroller}>
      <table
        {...part('table-grid')}
        role="table"
        aria-rowcount={infinite ? (total === null ? -1 : total + 1) : undefined}
        ref={grid}
      >
        <caption {...part('hidden')}>{messages.caption}</caption>
        <TableHead numbered={infinite} sort={state.query.sort} sortable={state.sortable} onSort={state.sortBy} />
        {state.content.status === 'rows' ? (
          <rows.Rows state={state} invites={state.content.invites} actions={actions} scroller={scroller} />
        ) : (
          <tbody {...part('table-body')} role="rowgroup">
            <TableSkeleton rows={state.page.size} />
          </tbody>
        )}
      </table>
    </div>
  );
}
