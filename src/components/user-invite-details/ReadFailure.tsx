'use client';
import type { InvitesErrorDetails } from '../../domain/InvitesErrorDetails.js';
import { failureIcon } from '../../ui/failureIcon.js';
import { LinkButton } from '../../ui/LinkButton.js';
import { useCommonMessages } from '../../ui/useMessages.js';
import { DetailsNotice } from './DetailsNotice.js';

interface ReadFailureProps {
  error: InvitesErrorDetails;

  text: (values: { error: string }) => string;

  onRetry: () => void;
}

/** Why something could not be read, and the way to read it again. Renders a `<div>`. */
export function ReadFailure({ error: { code }, text, onRetry }: ReadFailureProps) {
  const { errors, tryAgain } = useCommonMessages();
  return (
    <DetailsNotice icon={failureIcon(code)} tone="warning" text={text({ error: errors[code] })}>
      <LinkButton onClick={onRetry}>{tryAgain}</LinkButton>
    </DetailsNotice>
  );
}
