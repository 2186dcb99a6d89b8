import { renderStatusBadge } from '../../../ui/StatusBadge.js';
import type { RowCell } from './RowCell.js';

/** The status, or what runs. Renders a `<td>`. */
export const statusCell: RowCell = ({ invite, status, activity }, { part, actions, statuses }) => (
  <td key="status" {...part('table-cell', { column: 'status' })} role="cell">
    {renderStatusBadge(part, statuses, {
      status,
      rawStatus: invite.rawStatus,
      delivery: invite.delivery,
      pending:
        activity?.phase === 'checking'
          ? actions.checking
          : activity?.phase === 'pending'
            ? actions.pending[activity.kind]
            : undefined,
      waiting: activity?.phase === 'waiting' ? actions.waiting : undefined,
    })}
  </td>
);
