'use client';
import { displayText } from '../../domain/displayText.js';
import type { UserInvite, UserInviteAction } from '../../domain/UserInvite.js';
import type { UserInviteStatus } from '../../domain/UserInviteStatus.js';
import { isActionAllowed } from '../../domain/isActionAllowed.js';
import { Button } from '../../ui/Button.js';
import { Menu } from '../../ui/Menu.js';
import { MenuItem } from '../../ui/MenuItem.js';
import { useActionMessages } from '../../ui/useActionMessages.js';
import { usePart } from '../../ui/usePart.js';
import { useTableMessages } from './TableMessagesContext.js';
import type { UserInvitesTableState } from './UserInvitesTableState.js';
import type { RowActions } from './useRowActions.js';

interface RowActionsCellProps {
  invite: UserInvite;

  status: UserInviteStatus;

  /** In milliseconds since the epoch. */
  serverNow: number | null;

  /** Something runs: the actions wait, and keep the focus. */
  busy: boolean;

  /** Shows the next step beside the menu. */
  offerResend: boolean;

  can: UserInvitesTableState['can'];

  actions: RowActions;
}

/** What can be done with the invite. Renders a `<td>`. */
export function RowActionsCell({ invite, status, serverNow, busy, offerResend, can, actions }: RowActionsCellProps) {
  const part = usePart();
  const messages = useActionMessages();
  const { actionsFor } = useTableMessages();
  const email = displayText(invite.email);

  function unavailable(action: UserInviteAction): string | undefined {
    if (!can({ action, invite })) return messages.unavailable.forbidden;
    if (isActionAllowed(invite, action, status, serverNow)) return undefined;
    return messages.unavailable[invite.actions?.[action]?.reason ?? 'not_pending'];
  }

  return (
    <td {...part('table-cell', { column: 'actions' })} role="cell">
      <div {...part('table-buttons')}>
        {offerResend && !unavailable('resend') && (
          <Button
            variant="ghost"
            small
            data-focus-key="resend"
            aria-label={messages.resendFor({ email })}
            inert={busy}
            // After the first click of a double click another row may be under the pointer.
            onClick={({ detail }) => detail < 2 && actions.resend(invite)}
          >
            {messages.resend}
          </Button>
        )}
        <Menu label={actionsFor({ email })} busy={busy}>
          <MenuItem icon="resend" unavailable={unavailable('resend')} onSelect={() => actions.resend(invite)}>
            {messages.resend}
          </MenuItem>
          <hr {...part('menu-separator')} />
          <MenuItem icon="ban" tone="danger" unavailable={unavailable('cancel')} onSelect={() => actions.askToCancel(invite)}>
            {messages.cancelInvite}
          </MenuItem>
        </Menu>
      </div>
    </td>
  );
}
