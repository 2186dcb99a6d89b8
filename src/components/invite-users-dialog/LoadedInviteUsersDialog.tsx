'use client';
import { forwardRef } from 'react';

import type { InviteUsersDialogProps } from './InviteUsersDialog.js';
import { InviteUsersDialogView } from './InviteUsersDialogView.js';
import { takeFormOptions } from './takeFormOptions.js';
import { useInviteUsersForm } from './useInviteUsersForm.js';

// What the button says of a send comes with what can send.
export { InviteButtonText } from './sending/InviteButtonText.js';

/** The dialog, joined from its controller and its view. */
export const LoadedInviteUsersDialog = forwardRef<HTMLDialogElement, InviteUsersDialogProps>(
  function LoadedInviteUsersDialog(props, ref) {
    const [options, view] = takeFormOptions(props);
    return <InviteUsersDialogView {...view} state={useInviteUsersForm(options)} ref={ref} />;
  },
);
