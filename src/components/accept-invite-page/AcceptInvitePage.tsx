'use client';
import { forwardRef } from 'react';

import type { AcceptResume, AcceptSignInEvent } from '../../domain/AcceptResume.js';
import { useAcceptUserInvite } from '../../hooks/useAcceptUserInvite.js';
import type { UseAcceptUserInviteOptions } from '../../hooks/useAcceptUserInvite.js';
import type { AcceptInviteHandlers } from './AcceptInviteHandlers.js';
import { AcceptInvitePageView } from './AcceptInvitePageView.js';
import type { AcceptInvitePageViewProps } from './AcceptInvitePageView.js';

/** What the page takes: whose token and viewer it is, what follows an answer, and how it looks. */
export interface AcceptInvitePageProps
  extends
    UseAcceptUserInviteOptions,
    AcceptSignInHandlers,
    Omit<AcceptInvitePageViewProps, 'state' | keyof AcceptUserInviteHandlers | keyof AcceptSignInHandlers> {}

interface AcceptSignInHandlers {
  /** Called to sign in with the invited address. */
  onSignIn?: ((event: AcceptSignInEvent) => void) | undefined;

  /** Called to create an account with the invited address. */
  onSignUp?: ((event: AcceptSignInEvent) => void) | undefined;

  /** Called to sign in as somebody else. */
  onSwitchAccount?: ((event: AcceptSignInEvent) => void) | undefined;
}

type AcceptUserInviteHandlers = Pick<
  AcceptInviteHandlers,
  'onAccept' | 'onDecline' | 'declineReason' | 'onRequest' | 'onRetry' | 'onOpenWindow' | 'onResume' | 'redirect' | 'clockOffset'
>;

/**
 * Where an invite's link leads: shows who invites to what, and lets the invitee accept or decline. Nothing is accepted
 * without a click. Renders a `<div>`.
 *
 * @example
 * <AcceptInvitePage
 *   token={token}
 *   viewer={session ? { status: 'signed_in', ...session.user } : { status: 'signed_out' }}
 *   onSignIn={({ email }) => navigate('/sign-in', { state: { email } })}
 *   onAccepted={() => navigate('/')}
 * />
 */
export const AcceptInvitePage = forwardRef<HTMLDivElement, AcceptInvitePageProps>(function AcceptInvitePage(
  {
    token,
    viewer,
    allowFraming,
    resumeStore,
    onAccepted,
    onDeclined,
    redirectTo,
    redirectOrigins,
    redirectAfterMs,
    navigate,
    onSignIn,
    onSignUp,
    onSwitchAccount,
    ...view
  },
  ref,
) {
  const redirect = { redirectTo, redirectOrigins, redirectAfterMs, navigate };
  const events = { onAccepted, onDeclined };
  const controller = useAcceptUserInvite({ token, viewer, allowFraming, resumeStore, ...events, ...redirect });
  const { resume } = controller;
  return (
    <AcceptInvitePageView
      {...view}
      state={controller.state}
      onAccept={controller.accept}
      onDecline={controller.decline}
      declineReason={controller.declineReason}
      onRequest={controller.request}
      onRetry={controller.retry}
      onOpenWindow={controller.openWindow}
      redirect={controller.redirect}
      clockOffset={controller.clockOffset}
      onResume={() => {
        resume.keep();
        return resume.url();
      }}
      onSignIn={withResume(resume, onSignIn)}
      onSignUp={withResume(resume, onSignUp)}
      onSwitchAccount={withResume(resume, onSwitchAccount)}
      ref={ref}
    />
  );
});

/** Keeps the way back before the host's handler is called, and gives it to it. */
function withResume({ keep, url }: AcceptResume, handler: ((event: AcceptSignInEvent) => void) | undefined) {
  if (!handler) return undefined;
  return ({ email }: { email: string | null }) => {
    keep();
    handler({ email, resume: url });
  };
}
