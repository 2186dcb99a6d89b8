'use client';
import { forwardRef } from 'react';

import { useInvitesSetup } from '../../provider/useInvitesSetup.js';
import { WhenLoaded } from '../../ui/WhenLoaded.js';
import { inviteUsersFormCode } from './inviteUsersFormCode.js';
import type { UseInviteUsersFormOptions } from './UseInviteUsersFormOptions.js';
import type { InviteUsersFormViewProps } from './InviteUsersFormView.js';

/** What the dialog takes, except for what opens and closes it; the rest goes to the `<section>`. */
export interface InviteUsersFormProps
  extends Omit<InviteUsersFormViewProps, 'state'>, Omit<UseInviteUsersFormOptions, 'open' | 'defaultOpen' | 'onOpenChange'> {}

/**
 * What `InviteUsersDialog` holds, standing in the page, as on the step of an onboarding. Renders a `<section>`; what is on
 * the list stays while the page does.
 *
 * @example
 * <InviteUsersForm organizationName="Northwind" onInvitesSent={({ result }) => goOn(result)} />
 */
export const InviteUsersForm = forwardRef<HTMLElement, InviteUsersFormProps>(function InviteUsersForm(props, ref) {
  const { scope } = useInvitesSetup();
  return (
    <WhenLoaded loader={inviteUsersFormCode}>
      {({ LoadedInviteUsersForm }) => <LoadedInviteUsersForm key={`${scope}\n${props.draftKey}`} {...props} ref={ref} />}
    </WhenLoaded>
  );
});
