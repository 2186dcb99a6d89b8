'use client';
import type { UserInvitePreview } from '../../domain/UserInvitePreview.js';
import { Button } from '../../ui/Button.js';
import { useCommonMessages } from '../../ui/useMessages.js';
import { AcceptCard } from './AcceptCard.js';
import type { AcceptInviteHandlers } from './AcceptInviteHandlers.js';
import { AcceptMark } from './AcceptMark.js';
import { useAcceptMessages } from './AcceptMessagesContext.js';
import { nameElement } from './ForeignName.js';

/** The organization has no place left. */
export function LimitScreen({ preview, onRetry }: { preview: UserInvitePreview | null } & AcceptInviteHandlers) {
  const { limitReached } = useAcceptMessages();
  const { tryAgain } = useCommonMessages();
  const organization = nameElement('organization', preview?.organization.name);
  return (
    <AcceptCard
      mark={<AcceptMark organization={preview?.organization ?? null} badge="user" tone="warning" />}
      title={limitReached.title({ organization })}
      text={limitReached.text}
      actions={
        <Button icon="resend" onClick={onRetry}>
          {tryAgain}
        </Button>
      }
    />
  );
}
