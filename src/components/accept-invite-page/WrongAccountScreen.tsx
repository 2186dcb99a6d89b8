'use client';
import { useState } from 'react';

import type { AcceptInviteState } from '../../domain/AcceptInviteState.js';
import { Button } from '../../ui/Button.js';
import { Email } from '../../ui/Email.js';
import { nameElement } from '../../ui/ForeignName.js';
import { useCommonMessages } from '../../ui/useMessages.js';
import { usePart } from '../../ui/usePart.js';
import { AcceptCard } from './AcceptCard.js';
import { useAcceptMessages } from './AcceptMessagesContext.js';
import type { AcceptScreenProps } from './AcceptScreenProps.js';
import { DeclineStep } from './DeclineStep.js';
import { failureHead } from './failureHead.js';

type WrongAccountState = Extract<AcceptInviteState, { status: 'wrong_account' } | { wrongAccount: true }>;

/** An invite for somebody else: both addresses, and no way to accept. */
export function WrongAccountScreen({ state, onDecline, declineReason, onSwitchAccount }: AcceptScreenProps<WrongAccountState>) {
  const part = usePart();
  const messages = useAcceptMessages();
  const common = useCommonMessages();
  const [asking, setAsking] = useState(false);
  const { title, text, invited, signedIn, switchAccount } = messages.wrongAccount;
  const { preview, invitedEmail, viewer } = state;
  const declining = state.status === 'declining';
  const failure = 'error' in state ? state : null;
  return (
    <AcceptCard
      preview={preview}
      badge="user"
      tone="warning"
      title={title}
      text={text({ organization: nameElement('organization', preview?.organization.name) })}
      {...(failure && failureHead(failure, messages, common))}
      actions={
        <DeclineStep
          asking={asking}
          onAsk={setAsking}
          busy={declining}
          inert={declining}
          again={failure?.phase === 'decline'}
          declineReason={declineReason}
          onDecline={onDecline}
        >
          {onSwitchAccount && (
            <Button variant="primary" inert={declining} onClick={() => onSwitchAccount({ email: invitedEmail })}>
              {switchAccount}
            </Button>
          )}
        </DeclineStep>
      }
    >
      <dl {...part('facts')}>
        {invitedEmail !== null && (
          <>
            <dt>{invited}</dt>
            <dd>
              <Email address={invitedEmail} />
            </dd>
          </>
        )}
        <dt>{signedIn}</dt>
        <dd>
          <Email address={viewer.email} />
        </dd>
      </dl>
    </AcceptCard>
  );
}
