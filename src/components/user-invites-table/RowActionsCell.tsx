'use client';
import { displayText } from '../../domain/displayText.js';
import { Button } from '../../ui/Button.js';
import { Menu } from '../../ui/Menu.js';
import { useActionMessages } from '../../ui/useActionMessages.js';
import { useActionObstacles } from '../../ui/useActionObstacles.js';
import type { ActionCircumstances } from '../../ui/useActionObstacles.js';
import { usePart } from '../../ui/usePart.js';
import { RowMenuItems } from './RowMenuItems.js';
import { useTableMessages } from './TableMessagesContext.js';
import type { RowActions } from './RowActions.js';

interface RowActionsCellProps extends ActionCircumstances {
  /** Something runs: the actions wait, and keep the focus. */
  busy: boolean;

  /** Shows the next step beside the menu. */
  offerResend: boolean;

  actions: RowActions;
}

/** What can be done with the invite. Renders a `<td>`. */
export function RowActionsCell({ busy, offerResend, actions, ...circumstances }: RowActionsCellProps) {
  const part = usePart();
  const messages = useActionMessages();
  const { actionsFor } = useTableMessages();
  const obstacleTo = useActionObstacles(circumstances);
  const { invite, status } = circumstances;
  const email = displayText(invite.email);

  return (
    <td {...part('table-cell', { column: 'actions' })} role="cell">
      <div {...part('table-buttons')}>
        {offerResend && !obstacleTo('resend') && (
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
          <RowMenuItems invite={invite} status={status} obstacleTo={obstacleTo} actions={actions} />
        </Menu>
      </div>
    </td>
  );
}
