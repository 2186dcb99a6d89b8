'use client';
import { usePart } from '../../ui/usePart.js';
import { useShownColumns } from './TableColumnsContext.js';
import { TableHead } from './TableHead.js';
import { useTableMessages } from './TableMessagesContext.js';
import { TableSkeleton } from './TableSkeleton.js';
import { UserInviteRow } from './UserInviteRow.js';
import { useLeastWidth } from './useLeastWidth.js';
import type { RowActions } from './useRowActions.js';
import type { UserInvitesTableState } from './UserInvitesTableState.js';

/** The native table: its head, and its rows or their skeleton. Renders a `<div role="region">`. */
export function TableGrid({ state, actions }: { state: UserInvitesTableState; actions: RowActions }) {
  const part = usePart();
  const messages = useTableMessages();
  const grid = useLeastWidth(useShownColumns());
  const { content } = state;
  return (
    // A region that scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div {...part('table-scroll')} role="region" aria-label={messages.caption} tabIndex={0}>
      <table {...part('table-grid')} role="table" ref={grid}>
        <caption {...part('hidden')}>{messages.caption}</caption>
        <TableHead sort={state.query.sort} sortable={state.sortable} onSort={state.sortBy} />
        <tbody {...part('table-body')} role="rowgroup">
          {content.status === 'rows' ? (
            content.invites.map((invite) => (
              <UserInviteRow
                key={invite.id}
                invite={invite}
                clockOffset={state.clockOffset}
                activitySource={state.activity}
                can={state.can}
                actions={actions}
              />
            ))
          ) : (
            <TableSkeleton rows={state.page.size} />
          )}
        </tbody>
      </table>
    </div>
  );
}
