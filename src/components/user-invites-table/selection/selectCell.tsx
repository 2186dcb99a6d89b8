'use client';
import { displayText } from '../../../domain/displayText.js';
import type { UserInvite } from '../../../domain/UserInvite.js';
import type { RowTools } from '../row/RowToolsContext.js';
import type { TableSelection } from './TableSelection.js';

/** Takes the invite into the selection, or out of it. Renders a `<td>`. */
export function selectCell(invite: UserInvite, selected: boolean, selection: TableSelection, { part, messages }: RowTools) {
  return (
    <td key="select" {...part('table-cell', { column: 'select' })} role="cell">
      <input
        type="checkbox"
        {...part('check')}
        aria-label={messages.select({ email: displayText(invite.email) })}
        data-focus-key="select"
        checked={selected}
        onChange={({ target, nativeEvent }) =>
          selection.setSelected(invite.id, target.checked, 'shiftKey' in nativeEvent && nativeEvent.shiftKey === true)
        }
      />
    </td>
  );
}
