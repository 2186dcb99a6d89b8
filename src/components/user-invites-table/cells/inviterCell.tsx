import { displayText } from '../../../domain/displayText.js';
import type { RowCell } from './RowCell.js';

/** Who sent the invite. Renders a `<td>`. */
export const inviterCell: RowCell = ({ invite: { invitedBy } }, { part, messages, common }) => {
  const name = invitedBy?.name ?? invitedBy?.email;
  const shown = name ? displayText(name) : null;
  return (
    <td key="inviter" {...part('table-cell', { column: 'inviter', label: messages.columns.inviter })} role="cell">
      <span {...part('truncate')} title={shown ?? undefined}>
        {shown ? <bdi>{shown}</bdi> : <span {...part('muted')}>{common.none}</span>}
      </span>
    </td>
  );
};
