'use client';
import type { InvitesErrorCode } from '../domain/InvitesErrorDetails.js';
import { Button } from './Button.js';
import { failureIcon } from './failureIcon.js';
import { StateMessage } from './StateMessage.js';
import { useCommonMessages } from './useMessages.js';

interface FailedToLoadProps {
  code: InvitesErrorCode;

  /** One sentence on what went wrong, where the general one for `code` does not do. */
  error?: string;

  messages: { title: string; text: (values: { error: string }) => string };

  onRetry: () => void;
}

/** Stands in the place of what could not be read, with the way to try again. Renders a `<div>`. */
export function FailedToLoad({ code, error, messages: { title, text }, onRetry }: FailedToLoadProps) {
  const { errors, tryAgain } = useCommonMessages();
  return (
    <StateMessage icon={failureIcon(code)} tone="danger" alert title={title} text={text({ error: error ?? errors[code] })}>
      <Button icon="resend" onClick={onRetry}>
        {tryAgain}
      </Button>
    </StateMessage>
  );
}
