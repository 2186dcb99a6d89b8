'use client';
import type { InviteUsersDialogMessages } from '../../../i18n/InviteUsersDialogMessages.js';
import { LinkButton } from '../../../ui/LinkButton.js';
import { useCommonMessages } from '../../../ui/useMessages.js';
import { usePart } from '../../../ui/usePart.js';

export interface CheckFailureProps {
  onRetry: () => void;

  messages: InviteUsersDialogMessages;
}

/** That nobody knows who is invited already, which keeps nothing from being sent. Renders a `<p>`. */
export function CheckFailure({ onRetry, messages }: CheckFailureProps) {
  const part = usePart();
  const { tryAgain } = useCommonMessages();
  return (
    <p {...part('hint')}>
      {messages.checkFailed} <LinkButton onClick={onRetry}>{tryAgain}</LinkButton>
    </p>
  );
}
