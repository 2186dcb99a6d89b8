import type { ReactNode } from 'react';

import type { AcceptInviteState } from '../../domain/AcceptInviteState.js';
import type { AcceptInvitePageMessages } from '../../i18n/AcceptInvitePageMessages.js';
import type { CommonMessages } from '../../i18n/CommonMessages.js';
import type { ButtonProps } from '../../ui/Button.js';
import type { AcceptCardHead } from './AcceptCard.js';
import type { AcceptInviteHandlers } from './AcceptInviteHandlers.js';
import { failureHead } from './failureHead.js';

/** A state whose screen is a few words and buttons. */
export type NoticeState = Extract<
  AcceptInviteState,
  | { phase: 'check' | 'request' }
  | {
      status:
        | 'declined'
        | 'expired'
        | 'requested'
        | 'canceled'
        | 'superseded'
        | 'already_accepted'
        | 'not_found'
        | 'limit_reached'
        | 'needs_action'
        | 'framed';
    }
>;

/** Words as they are, or of what is known of the invite. */
export type NoticeText =
  | string
  | ((values: {
      organization: ReactNode | null;
      inviter: ReactNode | null;
      email: ReactNode | null;
      ago: string | null;
    }) => ReactNode);

interface Notice extends Pick<AcceptCardHead, 'badge' | 'tone'> {
  title: NoticeText;

  text: NoticeText;

  /** A button that has no handler is none. */
  buttons?: readonly (ButtonProps | null | undefined)[] | undefined;
}

/** What the screen of a state says and offers. */
export function noticeOf(
  state: NoticeState,
  { onRequest, onRetry, onOpenWindow, onNeedsAction, onSignIn, onSwitchAccount }: AcceptInviteHandlers,
  messages: AcceptInvitePageMessages,
  common: CommonMessages,
): Notice {
  const retry: ButtonProps = { icon: 'resend', onClick: onRetry, children: common.tryAgain };
  switch (state.status) {
    case 'offline':
    case 'failed': {
      const signIn = state.error.code === 'unauthenticated' ? onSignIn : undefined;
      const isFirst = !signIn && state.status === 'failed';
      return {
        ...failureHead(state, messages, common),
        buttons: [
          signIn && { variant: 'primary', onClick: () => signIn({ email: null }), children: messages.signedOut.signIn },
          { ...retry, variant: isFirst ? 'primary' : undefined },
        ],
      };
    }
    case 'declined':
      return messages.declined;
    case 'requested':
      return { ...messages.requested, badge: 'check', tone: 'success' };
    case 'canceled':
      return { ...messages.canceled, badge: 'ban' };
    case 'superseded':
      return { ...messages.superseded, badge: 'mail', tone: 'warning' };
    case 'not_found':
      return { ...messages.notFound, badge: 'link' };
    case 'limit_reached':
      return { ...messages.limitReached, badge: 'user', tone: 'warning', buttons: [retry] };
    case 'framed': {
      const { framed } = messages;
      return { ...framed, buttons: [{ variant: 'primary', onClick: onOpenWindow, children: framed.open }] };
    }
    case 'expired': {
      const { expired } = messages;
      const busy = state.requesting;
      const children = busy ? expired.requesting : expired.request;
      const buttons = [onRequest && ({ variant: 'primary', busy, onClick: onRequest, children } as const)];
      return { ...expired, badge: 'clock', tone: 'warning', buttons };
    }
    case 'already_accepted': {
      const { alreadyAccepted } = messages;
      const signIn = state.signedIn ? onSwitchAccount : onSignIn;
      const onClick = () => signIn?.({ email: state.preview.email });
      const buttons = [signIn && ({ variant: 'primary', onClick, children: alreadyAccepted.signIn } as const)];
      return { ...alreadyAccepted, badge: 'check', tone: 'success', buttons };
    }
    case 'needs_action': {
      const { action } = state;
      const step = messages.needsAction[knownAction(action)];
      return {
        ...step,
        badge: action === 'verify_email' ? 'mail' : 'alert',
        tone: 'warning',
        buttons: [
          { variant: 'primary', onClick: onRetry, children: step.done },
          onNeedsAction && { variant: 'ghost', onClick: () => onNeedsAction({ action }), children: step.begin },
        ],
      };
    }
  }
}

function knownAction(action: string | null): 'verify_email' | 'second_factor' | 'other' {
  return action === 'verify_email' || action === 'second_factor' ? action : 'other';
}
