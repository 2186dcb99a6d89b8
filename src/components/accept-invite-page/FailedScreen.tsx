'use client';
import type { FailedInvite } from '../../domain/AcceptInviteState.js';
import { Button } from '../../ui/Button.js';
import { useCommonMessages } from '../../ui/useMessages.js';
import { AcceptCard } from './AcceptCard.js';
import type { AcceptInviteHandlers } from './AcceptInviteHandlers.js';
import { AcceptMark } from './AcceptMark.js';
import { useAcceptMessages } from './AcceptMessagesContext.js';
import { InviteFacts } from './InviteFacts.js';

interface FailedScreenProps extends AcceptInviteHandlers {
  state: FailedInvite & { status: 'offline' | 'failed' };
}

/** Something did not work: what is safe, and the way on. */
export function FailedScreen({ state: { status, phase, error, outcome, preview }, onRetry, onSignIn }: FailedScreenProps) {
  const { offline, failed, signedOut } = useAcceptMessages();
  const common = useCommonMessages();
  const isOffline = status === 'offline';
  const signIn = error.code === 'unauthenticated' ? onSignIn : undefined;
  const { title } = isOffline ? offline : failed[phase];
  return (
    <AcceptCard
      mark={
        <AcceptMark
          organization={preview?.organization ?? null}
          badge={isOffline ? 'offline' : 'issue'}
          tone={isOffline ? undefined : 'danger'}
        />
      }
      title={title}
      text={isOffline ? offline.text : failed[phase].text({ error: common.errors[error.code], outcome })}
      actions={
        <>
          {signIn && (
            <Button variant="primary" onClick={() => signIn({ email: preview?.email ?? null })}>
              {signedOut.signIn}
            </Button>
          )}
          <Button variant={isOffline || signIn ? undefined : 'primary'} icon="resend" onClick={() => onRetry()}>
            {common.tryAgain}
          </Button>
        </>
      }
    >
      {preview && !isOffline && <InviteFacts preview={preview} />}
    </AcceptCard>
  );
}
