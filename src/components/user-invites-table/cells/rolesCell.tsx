import { displayText } from '../../../domain/displayText.js';
import type { RowCell } from './RowCell.js';

const mostShown = 2;

/** The roles in words; the first alone where there are more than fit. Renders a `<td>`. */
export const rolesCell: RowCell = ({ invite: { roles } }, { part, messages, common, formatters }) => {
  const names = roles.map(({ key, name }) => displayText(name ?? key));
  const rest = names.length > mostShown ? names.length - 1 : 0;
  return (
    <td key="roles" {...part('table-cell', { column: 'roles', label: messages.columns.roles })} role="cell">
      <span {...part('truncate')} title={formatters.shortList(names)}>
        {names.length === 0 ? (
          <span {...part('muted')}>{common.none}</span>
        ) : (
          <bdi>{formatters.shortList(rest ? names.slice(0, 1) : names)}</bdi>
        )}
        {rest > 0 && <span {...part('muted')}> {common.more({ count: rest })}</span>}
      </span>
    </td>
  );
};
