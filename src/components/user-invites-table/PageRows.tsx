'use client';
import { usePart } from '../../ui/usePart.js';
import type { TableRowsProps } from './TableRowsProps.js';
import { UserInviteRow } from './row/UserInviteRow.js';
import { useRowTimes } from './row/useRowTimes.js';

/** The rows of one page. Renders a `<tbody>`. */
export function PageRows({ state, invites, actions }: TableRowsProps) {
  const part = usePart();
  const timeOf = useRowTimes(state.clockOffset);
  return (
    <tbody {...part('table-body')} role="rowgroup">
      {invites.map((invite) => (
        <UserInviteRow
          key={invite.id}
          invite={invite}
          now={timeOf(invite)}
          clockOffset={state.clockOffset}
          activitySource={state.activity}
          can={state.can}
          actions={actions}
        />
      ))}
    </tbody>
  );
}
