'use client';
import type { UserInvite } from '../../domain/UserInvite.js';
import type { UserInviteStatus } from '../../domain/UserInviteStatus.js';
import { Icon } from '../../ui/Icon.js';
import { useCommonMessages } from '../../ui/useMessages.js';
import { useInvitesUi } from '../../ui/useInvitesUi.js';
import { usePart } from '../../ui/usePart.js';
import { useTableMessages } from './TableMessagesContext.js';

interface ExpiresCellProps {
  invite: UserInvite;

  status: UserInviteStatus;

  now: number | null;

  soon: boolean;
}

/** When an open invite ends, or ended. Renders a `<td>`. */
export function ExpiresCell({ invite: { expiresAt }, status, now, soon }: ExpiresCellProps) {
  const part = usePart();
  const messages = useTableMessages();
  const common = useCommonMessages();
  const { formatters } = useInvitesUi();
  const shown = now === null ? formatters.date(expiresAt, 0) : formatters.relative(expiresAt, now);
  const open = status === 'pending' || status === 'expired';
  const empty = !open || shown === null;
  return (
    <td {...part('table-cell', { column: 'expires', label: messages.columns.expires, empty })} role="cell">
      <span {...part('truncate')} title={(open && formatters.dateTime(expiresAt)) || undefined}>
        {empty ? (
          <span {...part('muted')}>{common.none}</span>
        ) : soon ? (
          <span className={`${part('table-soon').className} ${part('tone').className}`} data-tone="warning">
            <Icon name="clock" small />
            {shown}
          </span>
        ) : (
          <span {...(status === 'expired' ? part('muted') : {})}>{shown}</span>
        )}
      </span>
    </td>
  );
}
