'use client';
import { forwardRef, useImperativeHandle } from 'react';
import type { ComponentPropsWithoutRef } from 'react';

import type { AcceptInviteState } from '../../domain/AcceptInviteState.js';
import type { AcceptInvitePageMessages } from '../../i18n/AcceptInvitePageMessages.js';
import { accept } from '../../i18n/en/accept.js';
import type { PartialMessages } from '../../i18n/InvitesMessages.js';
import { partProps } from '../../theme/partProps.js';
import { LiveRegion } from '../../ui/LiveRegion.js';
import { PartClassNamesContext } from '../../ui/PartClassNamesContext.js';
import type { PartClassNames } from '../../ui/PartClassNamesContext.js';
import { useMessages } from '../../ui/useMessages.js';
import { useRoot } from '../../ui/useRoot.js';
import type { AcceptInviteHandlers } from './AcceptInviteHandlers.js';
import type { AcceptInviteComponents } from './AcceptInviteComponents.js';
import { AcceptMessagesContext } from './AcceptMessagesContext.js';
import { AcceptScreen } from './AcceptScreen.js';
import { screenOf } from './screenOf.js';
import { useHeadingFocus } from './useHeadingFocus.js';

/** The state of `useAcceptUserInvite`, what its buttons call, and the looks; the rest goes to the root. */
export interface AcceptInvitePageViewProps extends AcceptInviteHandlers, Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  state: AcceptInviteState;

  /** Texts to replace on this page only. */
  messages?: PartialMessages<AcceptInvitePageMessages> | undefined;

  /** What stands in this page of the host's own. Keep it stable between renders. */
  components?: AcceptInviteComponents | undefined;

  /** A class for each part, by its name without `invites-`, such as `accept-card`. */
  classNames?: PartClassNames | undefined;
}

const noClassNames: PartClassNames = {};
const noComponents: AcceptInviteComponents = {};

/** `AcceptInvitePage` as it looks, from the state of `useAcceptUserInvite` or one made by hand. Renders a `<div>`. */
export const AcceptInvitePageView = forwardRef<HTMLDivElement, AcceptInvitePageViewProps>(function AcceptInvitePageView(
  {
    state,
    onAccept,
    onDecline,
    declineReason,
    onRequest,
    onRetry,
    onOpenWindow,
    onResume,
    onNeedsAction,
    onSignIn,
    onSignUp,
    onSwitchAccount,
    onOpenOrganization,
    redirect,
    clockOffset,
    organizationUrl,
    homeUrl,
    messages: overrides,
    components = noComponents,
    classNames = noClassNames,
    className,
    ...props
  },
  forwardedRef,
) {
  const messages = useMessages('accept', accept, overrides);
  const { ref, ...root } = useRoot<HTMLDivElement>();
  useImperativeHandle<HTMLDivElement | null, HTMLDivElement | null>(forwardedRef, () => ref.current, [ref]);
  const handlers = {
    components,
    onAccept,
    onDecline,
    declineReason,
    onRequest,
    onRetry,
    onOpenWindow,
    onResume,
    onNeedsAction,
    onSignIn,
    onSignUp,
    onSwitchAccount,
    onOpenOrganization,
    redirect,
    clockOffset,
    organizationUrl,
    homeUrl,
  };
  const screen = screenOf(state);
  const { className: partClassName, ...status } = partProps('accept', { status: state.status }, classNames['accept']);
  const heading = 'error' in state ? 'failed' : redirect?.endsAt === null ? 'stayed' : screen;
  useHeadingFocus(ref, heading, state.status === 'accepting' || state.status === 'declining');

  return (
    <PartClassNamesContext.Provider value={classNames}>
      <AcceptMessagesContext.Provider value={messages}>
        <div
          {...root}
          {...props}
          {...status}
          className={['invites-root', partClassName, className].filter(Boolean).join(' ')}
          ref={ref}
        >
          <AcceptScreen key={screen} state={state} {...handlers} />
          <LiveRegion />
        </div>
      </AcceptMessagesContext.Provider>
    </PartClassNamesContext.Provider>
  );
});
