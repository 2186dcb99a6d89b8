'use client';
import { forwardRef } from 'react';

import { useAcceptUserInvite } from '../../hooks/useAcceptUserInvite.js';
import type { UseAcceptUserInviteOptions } from '../../hooks/useAcceptUserInvite.js';
import type { AcceptInviteHandlers } from './AcceptInviteHandlers.js';
import { AcceptInvitePageView } from './AcceptInvitePageView.js';
import type { AcceptInvitePageViewProps } from './AcceptInvitePageView.js';

export interface AcceptInvitePageProps
  extends UseAcceptUserInviteOptions, Omit<AcceptInvitePageViewProps, 'state' | keyof AcceptUserInviteHandlers> {}

type AcceptUserInviteHandlers = Pick<AcceptInviteHandlers, 'onAccept' | 'onDecline' | 'onRequest' | 'onRetry' | 'onOpenWindow'>;

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
  { token, viewer, allowFraming, onAccepted, onDeclined, ...view },
  ref,
) {
  const controller = useAcceptUserInvite({ token, viewer, allowFraming, onAccepted, onDeclined });
  return (
    <AcceptInvitePageView
      {...view}
      state={controller.state}
      onAccept={() => controller.accept()}
      onDecline={controller.decline}
      onRequest={controller.request}
      onRetry={controller.retry}
      onOpenWindow={controller.openWindow}
      ref={ref}
    />
  );
});
