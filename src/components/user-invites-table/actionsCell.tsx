import { displayText } from '../../domain/displayText.js';
import { Menu } from '../../ui/Menu.js';
import { ResendButton } from './ResendButton.js';
import type { RowActions } from './RowActions.js';
import type { RowState } from './RowCell.js';
import { RowMenuItems } from './RowMenuItems.js';
import type { RowTools } from './RowToolsContext.js';

/** What can be done with the invite: a menu, and the next step beside it. Renders a `<td>`. */
export function actionsCell(row: RowState, { part, messages }: RowTools, actions: RowActions) {
  const { invite, activity } = row;
  const busy = activity !== null && activity.phase !== 'failed';
  return (
    <td {...part('table-cell', { column: 'actions' })} role="cell">
      <div {...part('table-buttons')}>
        {isResendNext(row) && <ResendButton row={row} busy={busy} actions={actions} />}
        <Menu label={messages.actionsFor({ email: displayText(invite.email) })} busy={busy}>
          <RowMenuItems row={row} actions={actions} />
        </Menu>
      </div>
    </td>
  );
}

function isResendNext({ invite: { delivery }, status, soon }: RowState): boolean {
  const mayBeLost = delivery === 'bounced' || delivery === 'unknown';
  return status === 'expired' || soon || (status === 'pending' && mayBeLost);
}
