'use client';
import { memo } from 'react';

import { displayStatus } from '../../domain/displayStatus.js';
import { expiresSoon } from '../../domain/expiresSoon.js';
import type { InviteActivitySource } from '../../domain/InviteActivity.js';
import type { UserInvite } from '../../domain/UserInvite.js';
import { StatusBadge } from '../../ui/StatusBadge.js';
import { useActionMessages } from '../../ui/useActionMessages.js';
import { useInviteActivity } from '../../ui/useInviteActivity.js';
import { useNow } from '../../ui/useNow.js';
import { usePart } from '../../ui/usePart.js';
import { ExpiresCell } from './ExpiresCell.js';
import { HostCell } from './HostCell.js';
import { InviteeCell } from './InviteeCell.js';
import { InviterCell } from './InviterCell.js';
import { RolesCell } from './RolesCell.js';
import { RowActionsCell } from './RowActionsCell.js';
import { RowNote } from './RowNote.js';
import { SentCell } from './SentCell.js';
import { useShownColumns } from './TableColumnsContext.js';
import type { UserInvitesColumnId } from './UserInvitesTableColumn.js';
import type { TableColumn, UserInvitesTableState } from './UserInvitesTableState.js';
import type { RowActions } from './RowActions.js';

interface UserInviteRowProps {
  invite: UserInvite;

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
  clockOffset,
  activitySource,
  can,
  actions,
  ariaRowIndex,
}: UserInviteRowProps) {
  const part = usePart();
  const messages = useActionMessages();
  const { shown, leading } = useShownColumns();
  const activity = useInviteActivity(activitySource, invite.id);
  const now = useNow();
  const serverNow = now === null || clockOffset === null ? null : now + clockOffset;
  const status = displayStatus(invite, serverNow);
  const pending = activity && activity.phase !== 'failed' ? activity.kind : undefined;
  const failure = activity?.phase === 'failed' && !(activity.kind === 'cancel' && status === 'canceled') ? activity : null;
  const waiting = activity?.phase === 'waiting' ? activity : null;
  const noted = waiting ?? failure;
  const soon = status === 'pending' && expiresSoon(invite, serverNow);

  function cellOf({ id, custom }: TableColumn) {
    if (custom) return <HostCell key={id} column={custom} invite={invite} />;
    switch (id as UserInvitesColumnId) {
      case 'invitee':
        return <InviteeCell key={id} invite={invite} />;
      case 'roles':
        return <RolesCell key={id} roles={invite.roles} />;
      case 'status':
        return (
          <td key={id} {...part('table-cell', { column: id })} role="cell">
            <StatusBadge
              status={status}
              rawStatus={invite.rawStatus}
              delivery={invite.delivery}
              pending={activity?.phase === 'checking' ? messages.checking : pending && messages.pending[pending]}
              waiting={waiting ? messages.waiting : undefined}
            />
          </td>
        );
      case 'inviter':
        return <InviterCell key={id} inviter={invite.invitedBy} />;
      case 'sent':
        return <SentCell key={id} invite={invite} now={now} />;
      case 'expires':
        return <ExpiresCell key={id} invite={invite} status={status} now={serverNow ?? now} soon={soon} />;
    }
  }

  return (
    <>
      <tr
        {...part('table-row', {
          status,
          pending,
          failed: failure?.error.code !== 'rate_limited' && failure !== null,
          inviteRow: true,
        })}
        role="row"
        aria-rowindex={ariaRowIndex}
        aria-busy={pending !== undefined}
      >
        {leading && <leading.Cell invite={invite} />}
        {shown.map(cellOf)}
        <RowActionsCell
          invite={invite}
          status={status}
          activity={activity}
          serverNow={serverNow}
          clockOffset={clockOffset}
          busy={pending !== undefined}
          offerResend={status === 'expired' || soon || (status === 'pending' && mayBeLost(invite))}
          can={can}
          actions={actions}
        />
      </tr>
      {noted && <RowNote invite={invite} activity={noted} actions={actions} />}
    </>
  );
});

function mayBeLost({ delivery }: UserInvite): boolean {
  return delivery === 'bounced' || delivery === 'unknown';
}
