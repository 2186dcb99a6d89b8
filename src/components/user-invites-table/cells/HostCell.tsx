'use client';
import { Suspense } from 'react';

import type { UserInvite } from '../../../domain/UserInvite.js';
import { RenderBoundary } from '../../../ui/RenderBoundary.js';
import { useCommonMessages } from '../../../ui/useMessages.js';
import { useInvitesUi } from '../../../ui/useInvitesUi.js';
import { usePart } from '../../../ui/usePart.js';
import { useTableMessages } from '../TableMessagesContext.js';
import type { UserInvitesTableColumn } from '../columns/UserInvitesTableColumn.js';

interface HostCellProps {
  column: UserInvitesTableColumn;

  invite: UserInvite;
}

/** A cell of the host's own. One that throws or waits leaves the rest of the row as it is. Renders a `<td>`, or the row's `<th>`. */
export function HostCell({ column, invite }: HostCellProps) {
  const part = usePart();
  const { reportFailure } = useInvitesUi();
  const { id, header, align, cell } = column;
  const isHeader = id === 'invitee';
  const Cell = isHeader ? 'th' : 'td';
  return (
    <Cell
      {...part('table-cell', { column: id, label: header, align })}
      role={isHeader ? 'rowheader' : 'cell'}
      scope={isHeader ? 'row' : undefined}
    >
      <Suspense fallback={<span {...part('skeleton', { width: 'm' })} />}>
        <RenderBoundary
          fallback={<CellFailure />}
          retryOn={[cell, invite]}
          onError={(cause) => reportFailure({ cause, place: `columns.${id}`, inviteId: invite.id })}
        >
          <Content cell={cell} invite={invite} />
        </RenderBoundary>
      </Suspense>
    </Cell>
  );
}

function Content({ cell, invite }: Pick<UserInvitesTableColumn, 'cell'> & { invite: UserInvite }) {
  return cell({ invite });
}

function CellFailure() {
  const part = usePart();
  const messages = useTableMessages();
  const common = useCommonMessages();
  return (
    <span {...part('muted')}>
      <span aria-hidden="true">{common.none}</span>
      <span {...part('hidden')}>{messages.cellFailed}</span>
    </span>
  );
}
