'use client';
import { displayText } from '../../domain/displayText.js';
import type { UserInviteRole } from '../../domain/UserInvite.js';
import { useCommonMessages } from '../../ui/useMessages.js';
import { useInvitesUi } from '../../ui/useInvitesUi.js';
import { usePart } from '../../ui/usePart.js';
import { useTableMessages } from './TableMessagesContext.js';

const mostShown = 2;

/** The roles in words; the first alone where there are more than fit. Renders a `<td>`. */
export function RolesCell({ roles }: { roles: readonly UserInviteRole[] }) {
  const part = usePart();
  const messages = useTableMessages();
  const common = useCommonMessages();
  const { formatters } = useInvitesUi();
  const names = roles.map(({ key, name }) => displayText(name ?? key));
  const rest = names.length > mostShown ? names.length - 1 : 0;
  return (
    <td {...part('table-cell', { column: 'roles', label: messages.columns.roles })} role="cell">
      <span {...part('truncate')} title={formatters.shortList(names)}>
        {names.length === 0 ? (
          <span {...part('muted')}>{common.none}</span>
        ) : (
          formatters.shortList(rest ? names.slice(0, 1) : names)
        )}
        {rest > 0 && <span {...part('muted')}> {common.more({ count: rest })}</span>}
      </span>
    </td>
  );
}
