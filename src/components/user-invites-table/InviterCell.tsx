'use client';
import { displayText } from '../../domain/displayText.js';
import type { Person } from '../../domain/UserInvite.js';
import { useCommonMessages } from '../../ui/useMessages.js';
import { usePart } from '../../ui/usePart.js';
import { useTableMessages } from './TableMessagesContext.js';

/** Who sent the invite. Renders a `<td>`. */
export function InviterCell({ inviter }: { inviter: Person | null }) {
  const part = usePart();
  const messages = useTableMessages();
  const common = useCommonMessages();
  const name = inviter?.name ?? inviter?.email;
  const shown = name ? displayText(name) : null;
  return (
    <td {...part('table-cell', { column: 'inviter', label: messages.columns.inviter })} role="cell">
      <span {...part('truncate')} title={shown ?? undefined}>
        {shown ? <bdi>{shown}</bdi> : <span {...part('muted')}>{common.none}</span>}
      </span>
    </td>
  );
}
