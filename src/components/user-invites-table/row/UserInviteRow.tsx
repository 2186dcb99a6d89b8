'use client';
import { memo, useContext } from 'react';

import { displayStatus } from '../../../domain/displayStatus.js';
import { expiresSoon } from '../../../domain/expiresSoon.js';
import type { InviteActivitySource } from '../../../domain/InviteActivity.js';
import type { UserInvite } from '../../../domain/UserInvite.js';
import { useInviteActivity } from '../../../ui/useInviteActivity.js';
import { actionsCell } from '../cells/actionsCell.js';
import { HostCell } from '../cells/HostCell.js';
import type { RowActions } from './RowActions.js';
import { rowCells } from '../cells/rowCells.js';
import { RowNote } from './RowNote.js';
import { useRowTools } from './RowToolsContext.js';
import { selectCell } from '../selection/selectCell.js';
import { TableSelectionContext, useIsSelected } from '../selection/TableSelectionContext.js';
import { useShownColumns } from '../columns/TableColumnsContext.js';
import type { UserInvitesColumnId } from '../columns/UserInvitesTableColumn.js';
import type { UserInvitesTableState } from '../UserInvitesTableState.js';

interface UserInviteRowProps {
  invite: UserInvite;

  /** The time that the row is written by, as `useRowTimes` tells it. */
  now: number | null;

  clockOffset: number | null;

  activitySource: InviteActivitySource;

  can: UserInvitesTableState['can'];

  actions: RowActions;

  /** Its number in the whole list, where only a part of that is rendered. */
  ariaRowIndex?: number | undefined;
}

/** One invite. It listens to its own operations only, so that a click renders one row. Renders one or two `<tr>`s. */
export const UserInviteRow = memo(function UserInviteRow({
  invite,
  now,
  clockOffset,
  activitySource,
  can,
  actions,
  ariaRowIndex,
}: UserInviteRowProps) {
  const tools = useRowTools();
  const { shown } = useShownColumns();
  const selection = useContext(TableSelectionContext);
  const selected = useIsSelected(invite.id);
  const activity = useInviteActivity(activitySource, invite.id);
  const serverNow = now === null || clockOffset === null ? null : now + clockOffset;
  const status = displayStatus(invite, serverNow);
  const soon = status === 'pending' && expiresSoon(invite, serverNow);
  const row = { invite, status, activity, now, serverNow, clockOffset, soon, can };
  const pending = activity && activity.phase !== 'failed' ? activity.kind : undefined;
  const failure = activity?.phase === 'failed' && !(activity.kind === 'cancel' && status === 'canceled') ? activity : null;
  const noted = activity?.phase === 'waiting' ? activity : failure;

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
        {selection && selectCell(invite, selected, selection, tools)}
        {shown.map(({ id, custom }) =>
          custom ? <HostCell key={id} column={custom} invite={invite} /> : rowCells[id as UserInvitesColumnId](row, tools),
        )}
        {actionsCell(row, tools, actions)}
      </tr>
      {noted && <RowNote invite={invite} activity={noted} actions={actions} />}
    </>
  );
});
