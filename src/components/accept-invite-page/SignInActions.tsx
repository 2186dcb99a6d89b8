'use client';
import { Button } from '../../ui/Button.js';
import { Nothing } from '../../ui/Nothing.js';
import { Slot } from '../../ui/Slot.js';
import { usePart } from '../../ui/usePart.js';
import { useAcceptMessages } from './AcceptMessagesContext.js';
import type { AcceptScreenProps } from './AcceptScreenProps.js';

interface SignInActionsProps extends Pick<AcceptScreenProps, 'components' | 'onSignIn' | 'onSignUp' | 'onResume'> {
  /** Null where the server keeps it to the invitee. */
  email: string | null;

  /** There is another way on that comes first. */
  quiet: boolean;

  /** An accept is on its way. */
  inert: boolean;
}

/** How to sign in, by our buttons or by what the host puts there. */
export function SignInActions({
  email,
  quiet,
  inert,
  components: { SignIn },
  onSignIn,
  onSignUp,
  onResume = pageUrl,
}: SignInActionsProps) {
  const part = usePart();
  const { signIn, signUp, hint } = useAcceptMessages().signedOut;
  if (SignIn !== undefined) {
    return <Slot host={SignIn} usual={Nothing} place="components.SignIn" props={{ email, busy: inert, resume: onResume }} />;
  }
  return (
    <>
      {onSignIn && (
        <Button variant={quiet ? undefined : 'primary'} inert={inert} onClick={() => onSignIn({ email })}>
          {signIn}
        </Button>
      )}
      {onSignUp && (
        <Button inert={inert} onClick={() => onSignUp({ email })}>
          {signUp}
        </Button>
      )}
      {email !== null && (onSignIn || onSignUp) && <p {...part('hint')}>{hint}</p>}
    </>
  );
}

function pageUrl(): string {
  return location.href;
}
