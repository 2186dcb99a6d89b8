import { renderIcon } from '../../../ui/Icon.js';
import type { RowCell } from './RowCell.js';

/** When an open invite ends, or ended. Renders a `<td>`. */
export const expiresCell: RowCell = (row, { part, messages, common, formatters }) => {
  const { status, soon } = row;
  const { expiresAt } = row.invite;
  const now = row.serverNow ?? row.now;
  const shown = now === null ? formatters.date(expiresAt, 0) : formatters.relative(expiresAt, now);
  const open = status === 'pending' || status === 'expired';
  const empty = !open || shown === null;
  return (
    <td key="expires" {...part('table-cell', { column: 'expires', label: messages.columns.expires, empty })} role="cell">
      <span {...part('truncate')} title={(open && formatters.dateTime(expiresAt)) || undefined}>
        {empty ? (
          <span {...part('muted')}>{common.none}</span>
        ) : soon ? (
          <span className={`${part('table-soon').className} ${part('tone').className}`} data-tone="warning">
            {renderIcon(part, { name: 'clock', small: true })}
            {shown}
          </span>
        ) : (
          <span {...(status === 'expired' ? part('muted') : {})}>{shown}</span>
        )}
      </span>
    </td>
  );
};
