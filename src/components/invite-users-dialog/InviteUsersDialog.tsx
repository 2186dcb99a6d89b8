'use client';
import { forwardRef } from 'react';

import type { SendUserInvitesCallbacks } from '../../hooks/useSendUserInvites.js';
import { useInvitesSetup } from '../../provider/useInvitesSetup.js';
import { InviteUsersDialogView } from './InviteUsersDialogView.js';
import type { InviteUsersDialogViewProps } from './InviteUsersDialogView.js';
import type { UseInviteUsersFormOptions } from './InviteUsersForm.js';
import { useInviteUsersForm } from './useInviteUsersForm.js';

export interface InviteUsersDialogProps
  extends Omit<InviteUsersDialogViewProps, 'form' | 'role'>, UseInviteUsersFormOptions, SendUserInvitesCallbacks {}

/**
 * A dialog that invites many people at once: by typing or pasting addresses, with a role for everyone or each, and
 * with an outcome for each. Renders a `<dialog>`; what is on the list stays while the component is mounted.
 *
 * @example
 * <InviteUsersDialog open={open} onOpenChange={({ open }) => setOpen(open)} organizationName="Northwind" />
 */
export const InviteUsersDialog = forwardRef<HTMLDialogElement, InviteUsersDialogProps>(function InviteUsersDialog(props, ref) {
  const { scope } = useInvitesSetup();
  // By scope: what was typed for one organization must not be sent in the name of another.
  return <InviteUsersDialogOfScope key={scope} {...props} ref={ref} />;
});

const InviteUsersDialogOfScope = forwardRef<HTMLDialogElement, InviteUsersDialogProps>(function InviteUsersDialogOfScope(
  { open, defaultOpen, onOpenChange, roles, defaultRole, onInvitesSent, ...viewProps },
  ref,
) {
  const form = useInviteUsersForm({ open, defaultOpen, onOpenChange, roles, defaultRole, onInvitesSent });
  return <InviteUsersDialogView {...viewProps} form={form} ref={ref} />;
});
