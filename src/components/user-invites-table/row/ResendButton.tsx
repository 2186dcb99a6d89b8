'use client';
import { displayText } from '../../../domain/displayText.js';
import { Button } from '../../../ui/Button.js';
import { useActionObstacles } from '../../../ui/useActionObstacles.js';
import type { RowActions } from './RowActions.js';
import type { RowState } from '../cells/RowCell.js';
import { useRowTools } from './RowToolsContext.js';

interface ResendButtonProps {
  row: RowState;

  /** Something runs: the button waits, and keeps the focus. */
  busy: boolean;

  actions: RowActions;
}

/** Sends the invite again, where nothing stands in the way. Renders a `<button>`. */
export function ResendButton({ row, busy, actions }: ResendButtonProps) {
  const { actions: messages } = useRowTools();
  const obstacleTo = useActionObstacles(row);
  const { invite } = row;
  if (obstacleTo('resend')) return null;
  return (
    <Button
      variant="ghost"
      small
      data-focus-key="resend"
      aria-label={messages.resendFor({ email: displayText(invite.email) })}
      inert={busy}
      // After the first click of a double click another row may be under the pointer.
      onClick={({ detail }) => detail < 2 && actions.resend(invite)}
    >
      {messages.resend}
    </Button>
  );
}
