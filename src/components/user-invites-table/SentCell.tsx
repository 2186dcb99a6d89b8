'use client';
import type { UserInvite } from '../../domain/UserInvite.js';
import { useCommonMessages } from '../../ui/useMessages.js';
import { useInvitesUi } from '../../ui/useInvitesUi.js';
import { usePart } from '../../ui/usePart.js';
import { useTableMessages } from './TableMessagesContext.js';

const relativeForMs = 14 * 24 * 60 * 60 * 1000;

/** When the last mail went out, and how often. Renders a `<td>`. */
export function SentCell({ invite: { sentAt, sentCount }, now }: { invite: UserInvite; now: number | null }) {
  const part = usePart();
  const messages = useTableMessages();
  const common = useCommonMessages();
  const { formatters } = useInvitesUi();
  const recent = sentAt !== null && now !== null && now - Date.parse(sentAt) < relativeForMs;
  const shown = recent ? formatters.relative(sentAt, now) : formatters.date(sentAt, now ?? 0);
  return (
    <td {...part('table-cell', { column: 'sent', label: messages.columns.sent })} role="cell">
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
}
