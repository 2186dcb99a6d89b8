'use client';
import { forwardRef } from 'react';

import { useInvitesSetup } from '../../provider/useInvitesSetup.js';
import { useUserInvitesInbox } from './useUserInvitesInbox.js';
import type { UseUserInvitesInboxOptions } from './useUserInvitesInbox.js';
import { UserInvitesInboxView } from './UserInvitesInboxView.js';
import type { UserInvitesInboxViewProps } from './UserInvitesInboxView.js';

/** What is called after an answer, and the looks; the rest goes to the `<div>`. */
export interface UserInvitesInboxProps extends UseUserInvitesInboxOptions, Omit<UserInvitesInboxViewProps, 'state'> {}

/**
 * The open invites to the viewer, of every organization, each with its two answers. Renders a `<div>`, or nothing where
 * the client does not list them.
 *
 * @example
 * <UserInvitesInbox onOpenOrganization={({ invite }) => navigate(`/organizations/${invite.organization.id}`)} />
 */
export const UserInvitesInbox = forwardRef<HTMLDivElement, UserInvitesInboxProps>(function UserInvitesInbox(props, ref) {
  const { scope } = useInvitesSetup();
  // By scope: an open question means nothing for another, and nobody is told there what was answered here.
  return <InboxOfScope key={scope} {...props} ref={ref} />;
});

const InboxOfScope = forwardRef<HTMLDivElement, UserInvitesInboxProps>(function InboxOfScope(
  { onAccepted, onDeclined, ...view },
  ref,
) {
  const state = useUserInvitesInbox({ onAccepted, onDeclined });
  return <UserInvitesInboxView {...view} state={state} ref={ref} />;
});
