import { displayText } from '../../../domain/displayText.js';
import type { RowCell } from './RowCell.js';

const mostShown = 2;

/** The roles in words; the first alone where there are more than fit. Renders a `<td>`. */
export const rolesCell: RowCell = ({ invite: { roles } }, { part, messages, common, formatters }) => {
  const names = roles.map(({ key, name }) => displayText(name ?? key));
  const rest = names.length > mostShown ? names.length - 1 : 0;
  const all = formatters.shortList(names);
  return (
    <td key="roles" {...part('table-cell', { column: 'roles', label: messages.columns.roles })} role="cell">
      <span {...part('truncate')} title={all}>
        {names.length === 0 ? <span {...part('muted')}>{common.none}</span> : <bdi>{rest ? names[0] : all}</bdi>}
        {rest > 0 && <span {...part('muted')}> {common.more({ count: rest })}</span>}
      </span>
    </td>
  );
};
