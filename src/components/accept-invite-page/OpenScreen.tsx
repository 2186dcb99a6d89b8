'use client';
import { useId, useState } from 'react';

import type { AcceptInviteState } from '../../domain/AcceptInviteState.js';
import { shortText } from '../../domain/shortText.js';
import { Button } from '../../ui/Button.js';
import { Email } from '../../ui/Email.js';
import { nameElement } from '../../ui/ForeignName.js';
import { useCommonMessages } from '../../ui/useMessages.js';
import { usePart } from '../../ui/usePart.js';
import { AcceptCard } from './AcceptCard.js';
import { AcceptForm } from './AcceptForm.js';
import { useAcceptMessages } from './AcceptMessagesContext.js';
import { AcceptProblem } from './AcceptProblem.js';
import type { AcceptScreenProps } from './AcceptScreenProps.js';
import { DeclineStep } from './DeclineStep.js';
import { failureHead } from './failureHead.js';
import { InviteFacts } from './InviteFacts.js';
import { SignInActions } from './SignInActions.js';
import { ViewerLine } from './ViewerLine.js';

type OpenState = Extract<AcceptInviteState, { status: 'ready' | 'signed_out' | 'accepting' } | { wrongAccount: false }>;

const longestMessage = 2000;

/** An open invite with its answers, also while one is on its way, and after it failed. */
export function OpenScreen({ state, components, ...handlers }: AcceptScreenProps<OpenState>) {
  const { onAccept, onDecline, declineReason, onSwitchAccount, clockOffset } = handlers;
  const part = usePart();
  const messages = useAcceptMessages();
  const common = useCommonMessages();
  const form = useId();
  const [asking, setAsking] = useState(false);
  const { status, preview } = state;
  const viewer = 'viewer' in state ? state.viewer : null;
  const problems = 'problems' in state ? state.problems : noProblems;
  const failure = 'error' in state ? state : null;
  const head = failure && failureHead(failure, messages, common);
  const busy = status === 'accepting' || status === 'declining';
  const fields = viewer ? components.AcceptFields : preview && components.SignUpFields;
  const signIn = !viewer || failure?.error.code === 'unauthenticated';
  const email = preview?.email ?? null;
  const organization = nameElement('organization', preview?.organization.name);
  const inviter = nameElement('inviter', preview?.invitedBy?.name ?? preview?.invitedBy?.email, true);
  const invited = preview && <Email key="email" address={preview.email} strong />;

  const accept = (viewer || fields) && (
    <Button
      variant={viewer && signIn ? undefined : 'primary'}
      busy={status === 'accepting'}
      inert={busy}
      {...(fields ? { type: 'submit', form } : { onClick: () => onAccept() })}
    >
      {status === 'accepting' ? messages.accepting : failure?.phase === 'accept' ? common.tryAgain : messages.accept}
    </Button>
  );
  const signInActions = signIn && (
    <SignInActions email={email} quiet={!viewer && Boolean(fields)} inert={busy} components={components} {...handlers} />
  );

  return (
    <AcceptCard
      preview={preview}
      named={!head}
      title={organization ? messages.title({ organization }) : messages.signedOut.unknownTitle}
      text={
        viewer
          ? messages.invitedBy({ inviter })
          : invited
            ? messages.invitedAddress({ inviter, email: invited })
            : messages.signedOut.unknownText
      }
      {...head}
      actions={
        viewer ? (
          <>
            {signInActions}
            <DeclineStep
              asking={asking}
              onAsk={setAsking}
              busy={status === 'declining'}
              inert={busy}
              again={failure?.phase === 'decline'}
              declineReason={declineReason}
              onDecline={onDecline}
            >
              {accept}
            </DeclineStep>
            <ViewerLine viewer={viewer} onSwitch={onSwitchAccount && !busy ? () => onSwitchAccount({ email }) : undefined} />
          </>
        ) : (
          <>
            {accept}
            {signInActions}
          </>
        )
      }
    >
      {preview?.message && (
        <blockquote {...part('quote')} aria-label={messages.message} dir="auto">
          {shortText(preview.message, longestMessage)}
        </blockquote>
      )}
      {preview && <InviteFacts preview={preview} clockOffset={clockOffset} />}
      {preview && fields ? (
        <AcceptForm
          id={form}
          fields={fields}
          preview={preview}
          viewer={viewer}
          problems={problems}
          busy={busy}
          // Enter in a field is no answer to another question.
          onAccept={(values) => asking || onAccept(values)}
        />
      ) : (
        problems.length > 0 && <AcceptProblem>{common.errors.validation}</AcceptProblem>
      )}
    </AcceptCard>
  );
}

const noProblems: readonly never[] = [];
