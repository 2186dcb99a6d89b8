'use client';
import { forwardRef } from 'react';

import { useInvitesContext } from '../../provider/useInvitesContext.js';
import { DetailsEditor } from './DetailsEditor.js';
import { useUserInviteDetails } from './useUserInviteDetails.js';
import type { UseUserInviteDetailsOptions } from './useUserInviteDetails.js';
import { UserInviteDetailsView } from './UserInviteDetailsView.js';
import type { UserInviteDetailsViewProps } from './UserInviteDetailsView.js';

/** Which invite, what is called after a change of it, and the looks; the rest goes to the `<article>`. */
export interface UserInviteDetailsProps
  extends UseUserInviteDetailsOptions, Omit<UserInviteDetailsViewProps, 'state' | 'onError' | 'editor'> {
  /** What edits the invite; null where nothing does. @default a form for names, language, roles and the host's own fields */
  editor?: UserInviteDetailsViewProps['editor'];
}

/**
 * All that is known of one invite: facts, message and history, and what can be done with it. Stands in the page where it
 * is rendered. Renders an `<article>`.
 *
 * @example
 * <UserInviteDetails inviteId={id} fields={[{ name: 'department', label: 'Department', type: 'text' }]} />
 */
export const UserInviteDetails = forwardRef<HTMLElement, UserInviteDetailsProps>(function UserInviteDetails(props, ref) {
  const { scope } = useInvitesContext();
  // By scope and invite: an open question about one means nothing for another.
  return <DetailsOfInvite key={`${scope}\n${props.inviteId}`} {...props} ref={ref} />;
});

const DetailsOfInvite = forwardRef<HTMLElement, UserInviteDetailsProps>(function DetailsOfInvite(
  {
    inviteId,
    shown,
    editor = DetailsEditor,
    onInviteResent,
    onInviteCanceled,
    onInviteUpdated,
    onInviteRestored,
    onInvitesDeleted,
    onError,
    ...view
  },
  ref,
) {
  const events = { onInviteResent, onInviteCanceled, onInviteUpdated, onInviteRestored, onInvitesDeleted, onError };
  const state = useUserInviteDetails({ inviteId, shown, ...events });
  return <UserInviteDetailsView {...view} editor={editor} state={state} ref={ref} />;
});
