'use client';
import { memo } from 'react';

import { displayStatus } from '../../../domain/displayStatus.js';
import { expiresSoon } from '../../../domain/expiresSoon.js';
import type { InviteActivity } from '../../../domain/InviteActivity.js';
import type { UserInvite } from '../../../domain/UserInvite.js';
import { actionsCell } from '../cells/actionsCell.js';
import { HostCell } from '../cells/HostCell.js';
import type { RowActions } from './RowActions.js';
import { rowCells } from '../cells/rowCells.js';
import { RowNote } from './RowNote.js';
import type { RowTools } from './RowToolsContext.js';
import { selectCell } from '../selection/selectCell.js';
import type { TableSelection } from '../selection/TableSelection.js';
import type { TableColumns } from '../columns/TableColumnsContext.js';
import type { UserInvitesColumnId } from '../columns/UserInvitesTableColumn.js';
import type { UserInvitesTableState } from '../UserInvitesTableState.js';

interface UserInviteRowProps {
  invite: UserInvite;

  /** The time that the row is written by, as `useRowTimes` tells it. */
  now: number | null;

  activity: InviteActivity | null;

  selected: boolean;

  /** Null where rows cannot be selected. */
  selection: TableSelection | null;

  tools: RowTools;

  columns: TableColumns['shown'];

  clockOffset: number | null;

  can: UserInvitesTableState['can'];

  actions: RowActions;

  /** Its number in the whole list, where only a part of that is rendered. */
  ariaRowIndex?: number | undefined;
}

/** One invite. It renders when something of its own changes. Renders one or two `<tr>`s. */
export const UserInviteRow = memo(function UserInviteRow({
  invite,
  now,
  activity,
  selected,
  selection,
  tools,
  columns,
  clockOffset,
  can,
  actions,
  ariaRowIndex,
}: UserInviteRowProps) {
  const serverNow = now === null || clockOffset === null ? null : now + clockOffset;
  const status = displayStatus(invite, serverNow);
  const soon = status === 'pending' && expiresSoon(invite, serverNow);
  const row = { invite, status, activity, now, serverNow, clockOffset, soon, can };
  const pending = activity && activity.phase !== 'failed' ? activity.kind : undefined;
  const failure = activity?.phase === 'failed' && !(activity.kind === 'cancel' && status === 'canceled') ? activity : null;
  const noted = activity?.phase === 'waiting' ? activity : failure;

  // One flat list: React keeps a node of its own for each list in another one.
  const cells = columns.map(({ id, custom }) =>
    custom ? <HostCell key={id} column={custom} invite={invite} /> : rowCells[id as UserInvitesColumnId](row, tools),
  );
  if (selection) cells.unshift(selectCell(invite, selected, selection, tools));
  cells.push(actionsCell(row, tools, actions));

  return (
    <>
      <tr
        {...tools.part('table-row', {
          status,
          pending,
          failed: failure?.error.code !== 'rate_limited' && failure !== null,
          selected,
          inviteRow: invite.id,
        })}
        role="row"
        aria-rowindex={ariaRowIndex}
        aria-busy={pending !== undefined}
      >
        {cells}
      </tr>
      {noted && <RowNote invite={invite} activity={noted} actions={actions} />}
    </>
  );
});
