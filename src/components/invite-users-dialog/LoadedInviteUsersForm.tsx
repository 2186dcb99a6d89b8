'use client';
import { forwardRef } from 'react';

import type { InviteUsersFormProps } from './InviteUsersForm.js';
import { InviteUsersFormView } from './InviteUsersFormView.js';
import { takeFormOptions } from './takeFormOptions.js';
import { useInviteUsersForm } from './useInviteUsersForm.js';

/** The form in the page, joined from its controller and its view. */
export const LoadedInviteUsersForm = forwardRef<HTMLElement, InviteUsersFormProps>(function LoadedInviteUsersForm(props, ref) {
  const [options, view] = takeFormOptions(props);
  return <InviteUsersFormView {...view} state={useInviteUsersForm({ ...options, open: true })} ref={ref} />;
});
