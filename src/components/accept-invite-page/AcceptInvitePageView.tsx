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
import { AcceptMessagesContext } from './AcceptMessagesContext.js';
import { AcceptScreen } from './AcceptScreen.js';
import { screenOf } from './screenOf.js';
import { useHeadingFocus } from './useHeadingFocus.js';

export interface AcceptInvitePageViewProps extends AcceptInviteHandlers, Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  state: AcceptInviteState;

  /** Texts to replace on this page only. */
  messages?: PartialMessages<AcceptInvitePageMessages> | undefined;

  /** A class for each part, by its name without `invites-`, such as `accept-card`. */
  classNames?: PartClassNames | undefined;
}

const noClassNames: PartClassNames = {};

/** The accept page as it looks, from plain state. Renders a `<div>`. */
export const AcceptInvitePageView = forwardRef<HTMLDivElement, AcceptInvitePageViewProps>(function AcceptInvitePageView(
  {
    state,
    onAccept,
    onDecline,
    onRequest,
    onRetry,
    onOpenWindow,
    onNeedsAction,
    onSignIn,
    onSignUp,
    onSwitchAccount,
    onOpenOrganization,
    organizationUrl,
    homeUrl,
    messages: overrides,
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
    onAccept,
    onDecline,
    onRequest,
    onRetry,
    onOpenWindow,
    onNeedsAction,
    onSignIn,
    onSignUp,
    onSwitchAccount,
    onOpenOrganization,
    organizationUrl,
    homeUrl,
  };
  const screen = screenOf(state);
  const { className: partClassName, ...status } = partProps('accept', { status: state.status }, classNames['accept']);
  useHeadingFocus(ref, screen);

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
