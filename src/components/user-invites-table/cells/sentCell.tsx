import type { RowCell } from './RowCell.js';

const relativeForMs = 14 * 24 * 60 * 60 * 1000;

/** When the last mail went out, and how often. Renders a `<td>`. */
export const sentCell: RowCell = ({ invite: { sentAt, sentCount }, now }, { part, messages, common, formatters }) => {
  const recent = sentAt !== null && now !== null && now - Date.parse(sentAt) < relativeForMs;
  const shown = recent ? formatters.relative(sentAt, now) : formatters.date(sentAt, now ?? 0);
  return (
    <td key="sent" {...part('table-cell', { column: 'sent', label: messages.columns.sent })} role="cell">
      <span {...part('truncate')} title={formatters.dateTime(sentAt) ?? undefined}>
        {shown ?? <span {...part('muted')}>{common.none}</span>}
      </span>
      {sentCount > 1 && (
        <span className={`${part('truncate').className} ${part('hint').className}`}>
          {messages.sentTimes({ count: sentCount })}
        </span>
      )}
    </td>
  );
};
