'use client';
import { useContext, useSyncExternalStore } from 'react';
import type { ReactElement } from 'react';

import type { UserInvite } from '../../../domain/UserInvite.js';
import { neverChanges } from '../../../ui/neverChanges.js';
import { useShownColumns } from '../columns/TableColumnsContext.js';
import { TableSelectionContext } from '../selection/TableSelectionContext.js';
import type { TableRowsProps } from '../TableRowsProps.js';
import { useRowTools } from './RowToolsContext.js';
import { UserInviteRow } from './UserInviteRow.js';
import { useRowTimes } from './useRowTimes.js';

/**
 * Makes the rows of invites. It listens to operations and selection once for all of them, which takes a tenth of the
 * memory of a table off; a row renders only where something of its own has changed.
 *
 * @returns A function that makes the row of an invite, with its number in the whole list where only a part is rendered.
 */
export function useInviteRows({
  state: { activity, can, clockOffset },
  actions,
}: Pick<TableRowsProps, 'state' | 'actions'>): (invite: UserInvite, key?: string, ariaRowIndex?: number) => ReactElement {
  const tools = useRowTools();
  const { shown } = useShownColumns();
  const selection = useContext(TableSelectionContext);
  const timeOf = useRowTimes(clockOffset);
  const version = useSyncExternalStore(activity.subscribeToAll, activity.version, () => 0);
  useSyncExternalStore(selection?.subscribe ?? neverChanges, selection?.current ?? nothing, selection?.current ?? nothing);

  return (invite, key = invite.id, ariaRowIndex) => (
    <UserInviteRow
      key={key}
      invite={invite}
      now={timeOf(invite)}
      activity={version === 0 ? null : activity.activity(invite.id)}
      selected={selection?.isSelected(invite.id) ?? false}
      selection={selection}
      tools={tools}
      columns={shown}
      clockOffset={clockOffset}
      can={can}
      actions={actions}
      ariaRowIndex={ariaRowIndex}
    />
  );
}

const nothing = () => null;
