'use client';
import { forwardRef } from 'react';

import type { InviteUsersDialogProps } from './InviteUsersDialog.js';
import { InviteUsersDialogView } from './InviteUsersDialogView.js';
import { useInviteUsersForm } from './useInviteUsersForm.js';

/** The dialog, joined from its controller and its view. */
export const LoadedInviteUsersDialog = forwardRef<HTMLDialogElement, InviteUsersDialogProps>(function LoadedInviteUsersDialog(
  { open, defaultOpen, onOpenChange, roles, defaultRole, onInvitesSent, ...viewProps },
  ref,
) {
  const form = useInviteUsersForm({ open, defaultOpen, onOpenChange, roles, defaultRole, onInvitesSent });
  return <InviteUsersDialogView {...viewProps} form={form} ref={ref} />;
});
