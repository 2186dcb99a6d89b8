import { displayText } from '../../../domain/displayText.js';
import { MenuButton } from '../../../ui/MenuButton.js';
import { WhenLoaded } from '../../../ui/WhenLoaded.js';
import { ResendButton } from '../row/ResendButton.js';
import type { RowActions } from '../row/RowActions.js';
import type { RowState } from './RowCell.js';
import { rowMenuCode } from '../row/rowMenuCode.js';
import type { RowTools } from '../row/RowToolsContext.js';

/** What can be done with the invite: a menu, and the next step beside it. Renders a `<td>`. */
export function actionsCell(row: RowState, { part, messages }: RowTools, actions: RowActions) {
  const { invite, activity } = row;
  const busy = activity !== null && activity.phase !== 'failed';
  const label = messages.actionsFor({ email: displayText(invite.email) });
  return (
    <td key="actions" {...part('table-cell', { column: 'actions' })} role="cell">
      <div {...part('table-buttons')}>
        {isResendNext(row) && <ResendButton row={row} busy={busy} actions={actions} />}
        <MenuButton label={label} busy={busy}>
          {(state) => (
            <WhenLoaded loader={rowMenuCode} quiet>
              {({ RowMenu }) => <RowMenu state={state} label={label} row={row} actions={actions} />}
            </WhenLoaded>
          )}
        </MenuButton>
      </div>
    </td>
  );
}

function isResendNext({ invite: { delivery }, status, soon }: RowState): boolean {
  const mayBeLost = delivery === 'bounced' || delivery === 'unknown';
  return status === 'expired' || soon || (status === 'pending' && mayBeLost);
}
