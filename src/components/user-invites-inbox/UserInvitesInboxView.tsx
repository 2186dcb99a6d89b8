'use client';
import { forwardRef, useImperativeHandle } from 'react';
import type { ComponentPropsWithoutRef } from 'react';

import { inbox } from '../../i18n/en/inbox.js';
import type { PartialMessages } from '../../i18n/InvitesMessages.js';
import type { UserInvitesInboxMessages } from '../../i18n/UserInvitesInboxMessages.js';
import { partProps } from '../../theme/partProps.js';
import { LiveRegion } from '../../ui/LiveRegion.js';
import { PartClassNamesContext } from '../../ui/PartClassNamesContext.js';
import type { PartClassNames } from '../../ui/PartClassNamesContext.js';
import { useFocusFallback } from '../../ui/useFocusFallback.js';
import { useMessages } from '../../ui/useMessages.js';
import { useRoot } from '../../ui/useRoot.js';
import { InboxBody } from './InboxBody.js';
import type { InboxBodyProps } from './InboxBodyProps.js';
import { InboxMessagesContext } from './InboxMessagesContext.js';

/** The state of `useUserInvitesInbox`, and the looks; the rest goes to the `<div>`. */
export interface UserInvitesInboxViewProps extends InboxBodyProps, Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** Texts to replace in this inbox only. */
  messages?: PartialMessages<UserInvitesInboxMessages> | undefined;

  /** A class for each part, by its name without `invites-`, such as `inbox-item`. */
  classNames?: PartClassNames | undefined;
}

const noClassNames: PartClassNames = {};

/** `UserInvitesInbox` as it looks, from the state of `useUserInvitesInbox` or one made by hand. Renders a `<div>`. */
export const UserInvitesInboxView = forwardRef<HTMLDivElement, UserInvitesInboxViewProps>(function UserInvitesInboxView(
  { state, onOpenOrganization, messages: overrides, classNames = noClassNames, className, ...props },
  forwardedRef,
) {
  const messages = useMessages('inbox', inbox, overrides);
  const { ref, ...root } = useRoot<HTMLDivElement>();
  useImperativeHandle<HTMLDivElement | null, HTMLDivElement | null>(forwardedRef, () => ref.current, [ref]);
  useFocusFallback(ref, ({ row }) => row?.querySelector<HTMLElement>('h3') ?? ref.current);
  const { status } = state.content;
  const { className: partClassName, ...attributes } = partProps('inbox', { status }, classNames['inbox']);
  if (status === 'unavailable') return null;

  return (
    <PartClassNamesContext.Provider value={classNames}>
      <InboxMessagesContext.Provider value={messages}>
        <div
          {...root}
          tabIndex={-1}
          aria-busy={status === 'loading'}
          {...props}
          {...attributes}
          className={['invites-root', partClassName, className].filter(Boolean).join(' ')}
          ref={ref}
        >
          <InboxBody state={state} onOpenOrganization={onOpenOrganization} />
          <LiveRegion />
        </div>
      </InboxMessagesContext.Provider>
    </PartClassNamesContext.Provider>
  );
});
