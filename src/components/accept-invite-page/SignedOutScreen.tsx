'use client';
import type { UserInvitePreview } from '../../domain/UserInvitePreview.js';
import { Button } from '../../ui/Button.js';
import { Email } from '../../ui/Email.js';
import { usePart } from '../../ui/usePart.js';
import { AcceptCard } from './AcceptCard.js';
import type { AcceptInviteHandlers } from './AcceptInviteHandlers.js';
import { AcceptMark } from './AcceptMark.js';
import { useAcceptMessages } from './AcceptMessagesContext.js';
import { nameElement } from './ForeignName.js';
import { InviteFacts } from './InviteFacts.js';

/** An open invite for somebody who is signed out. */
export function SignedOutScreen({ preview, onSignIn, onSignUp }: { preview: UserInvitePreview | null } & AcceptInviteHandlers) {
  const part = usePart();
  const messages = useAcceptMessages();
  const { signIn, signUp, hint, unknownTitle, unknownText } = messages.signedOut;
  const inviter = preview?.invitedBy;
  const email = preview?.email ?? null;
  return (
    <AcceptCard
      mark={<AcceptMark organization={preview?.organization ?? null} />}
      title={preview ? messages.title({ organization: nameElement('organization', preview.organization.name) }) : unknownTitle}
      text={
        preview
          ? messages.invitedAddress({
              inviter: nameElement('inviter', inviter?.name ?? inviter?.email, true),
              email: <Email key="email" address={preview.email} strong />,
            })
          : unknownText
      }
      actions={
        <>
          {onSignIn && (
            <Button variant="primary" onClick={() => onSignIn({ email })}>
              {signIn}
            </Button>
          )}
          {onSignUp && <Button onClick={() => onSignUp({ email })}>{signUp}</Button>}
          {preview && (onSignIn || onSignUp) && <p {...part('hint')}>{hint}</p>}
        </>
      }
    >
      {preview && <InviteFacts preview={preview} />}
    </AcceptCard>
  );
}
