'use client';
import type { UserInvitePreview } from '../../domain/UserInvitePreview.js';
import { Button } from '../../ui/Button.js';
import { Email } from '../../ui/Email.js';
import { AcceptCard } from './AcceptCard.js';
import type { AcceptInviteHandlers } from './AcceptInviteHandlers.js';
import { AcceptMark } from './AcceptMark.js';
import { useAcceptMessages } from './AcceptMessagesContext.js';

interface NeedsActionScreenProps extends AcceptInviteHandlers {
  preview: UserInvitePreview | null;

  action: string | null;
}

/** The viewer has to do something before the invite can be accepted. */
export function NeedsActionScreen({ preview, action, onNeedsAction, onRetry }: NeedsActionScreenProps) {
  const { needsAction } = useAcceptMessages();
  const { title, text, begin, done } = needsAction[knownAction(action)];
  return (
    <AcceptCard
      mark={
        <AcceptMark
          organization={preview?.organization ?? null}
          badge={action === 'verify_email' ? 'mail' : 'alert'}
          tone="warning"
        />
      }
      title={title}
      text={text({ email: preview && <Email key="email" address={preview.email} strong /> })}
      actions={
        <>
          <Button variant="primary" onClick={onRetry}>
            {done}
          </Button>
          {onNeedsAction && (
            <Button variant="ghost" onClick={() => onNeedsAction({ action })}>
              {begin}
            </Button>
          )}
        </>
      }
    />
  );
}

function knownAction(action: string | null): 'verify_email' | 'second_factor' | 'other' {
  return action === 'verify_email' || action === 'second_factor' ? action : 'other';
}
