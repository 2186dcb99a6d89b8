'use client';
import { memo, useCallback, useSyncExternalStore } from 'react';

import { displayStatus } from '../../domain/displayStatus.js';
import type { InviteActivitySource } from '../../domain/InviteActivity.js';
import type { UserInvite } from '../../domain/UserInvite.js';
import { StatusBadge } from '../../ui/StatusBadge.js';
import { useActionMessages } from '../../ui/useActionMessages.js';
import { useNow } from '../../ui/useNow.js';
import { usePart } from '../../ui/usePart.js';
import { ExpiresCell } from './ExpiresCell.js';
import { InviteeCell } from './InviteeCell.js';
import { InviterCell } from './InviterCell.js';
import { RolesCell } from './RolesCell.js';
import { RowActionsCell } from './RowActionsCell.js';
import { RowFailure } from './RowFailure.js';
import { SentCell } from './SentCell.js';
import { RowWaiting } from './RowWaiting.js';
import type { UserInvitesTableState } from './UserInvitesTableState.js';
import type { RowActions } from './useRowActions.js';

interface UserInviteRowProps {
  invite: UserInvite;

  clockOffset: number | null;

  activitySource: InviteActivitySource;

  can: UserInvitesTableState['can'];

  actions: RowActions;
}

/** One invite. It listens to its own operations only, so that a click renders one row. Renders one or two `<tr>`s. */
export const UserInviteRow = memo(function UserInviteRow({
  invite,
  clockOffset,
  activitySource,
  can,
  actions,
}: UserInviteRowProps) {
  const part = usePart();
  const messages = useActionMessages();
  const subscribe = useCallback(
    (listener: () => void) => activitySource.subscribe(invite.id, listener),
    [activitySource, invite.id],
  );
  const activity = useSyncExternalStore(
    subscribe,
    () => activitySource.activity(invite.id),
    () => null,
  );
  const now = useNow();
  const serverNow = now === null || clockOffset === null ? null : now + clockOffset;
  const status = displayStatus(invite, serverNow);
  const pending = activity && activity.phase !== 'failed' ? activity.kind : undefined;
  const failure = activity?.phase === 'failed' && !(activity.kind === 'cancel' && status === 'canceled') ? activity : null;
  const waiting = activity?.phase === 'waiting' ? activity : null;
  const soon = status === 'pending' && expiresSoon(invite, serverNow);

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
        aria-busy={pending !== undefined}
      >
        <InviteeCell invite={invite} />
        <RolesCell roles={invite.roles} />
        <td {...part('table-cell', { column: 'status' })} role="cell">
          <StatusBadge
            status={status}
            rawStatus={invite.rawStatus}
            delivery={invite.delivery}
            pending={activity?.phase === 'checking' ? messages.checking : pending && messages.pending[pending]}
            waiting={waiting ? messages.waiting : undefined}
          />
        </td>
        <InviterCell inviter={invite.invitedBy} />
        <SentCell invite={invite} now={now} />
        <ExpiresCell invite={invite} status={status} now={serverNow ?? now} soon={soon} />
        <RowActionsCell
          invite={invite}
          status={status}
          serverNow={serverNow}
          busy={pending !== undefined}
          offerResend={status === 'expired' || soon || (status === 'pending' && mayBeLost(invite))}
          can={can}
          actions={actions}
        />
      </tr>
      {waiting && <RowWaiting invite={invite} waiting={waiting} actions={actions} />}
      {failure && <RowFailure invite={invite} failure={failure} actions={actions} />}
    </>
  );
});

function mayBeLost({ delivery }: UserInvite): boolean {
  return delivery === 'bounced' || delivery === 'unknown';
}

const day = 24 * 60 * 60 * 1000;

function expiresSoon({ expiresAt }: UserInvite, serverNow: number | null): boolean {
  return expiresAt !== null && serverNow !== null && Date.parse(expiresAt) - serverNow < day;
}
