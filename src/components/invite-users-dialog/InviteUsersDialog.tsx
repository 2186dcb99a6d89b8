'use client';
import { forwardRef, useState } from 'react';

import { notify } from '../../provider/notify.js';
import { useInvitesSetup } from '../../provider/useInvitesSetup.js';
import { loadingDialogCode } from '../../ui/loadingDialogCode.js';
import { useLoaded } from '../../ui/useLoaded.js';
import { WhenLoaded } from '../../ui/WhenLoaded.js';
import type { InviteUsersCloseReason } from './InviteUsersFormState.js';
import type { InviteUsersDialogViewProps } from './InviteUsersDialogView.js';
import { inviteUsersDialogCode } from './inviteUsersDialogCode.js';
import type { UseInviteUsersFormOptions } from './UseInviteUsersFormOptions.js';

/** What `useInviteUsersForm` takes, and the looks; the rest goes to the `<dialog>`. */
export interface InviteUsersDialogProps extends Omit<InviteUsersDialogViewProps, 'state' | 'role'>, UseInviteUsersFormOptions {}

/**
 * A dialog that invites many people at once: by typing or pasting addresses, with a role for everyone or each, and
 * with an outcome for each. Renders a `<dialog>`; what is on the list stays while the page does.
 *
 * @example
 * <InviteUsersDialog open={open} onOpenChange={({ open }) => setOpen(open)} organizationName="Northwind" />
 */
export const InviteUsersDialog = forwardRef<HTMLDialogElement, InviteUsersDialogProps>(function InviteUsersDialog(props, ref) {
  const { scope } = useInvitesSetup();
  const [openByItself, setOpenByItself] = useState(props.defaultOpen ?? false);
  const open = props.open ?? openByItself;
  const code = useLoaded(inviteUsersDialogCode, open ? 'open' : 'ahead');

  function handleOpenChange(event: { open: boolean; reason: InviteUsersCloseReason }) {
    setOpenByItself(event.open);
    notify(props.onOpenChange, event);
  }

  if (code.status === 'ready') {
    const { LoadedInviteUsersDialog } = code.module;
    // By scope: what was typed for one organization must not be sent in the name of another.
    return (
      <LoadedInviteUsersDialog key={scope} {...props} defaultOpen={openByItself} onOpenChange={handleOpenChange} ref={ref} />
    );
  }
  return (
    <WhenLoaded loader={loadingDialogCode} quiet>
      {({ LoadingDialog }) => (
        <LoadingDialog open={open} code={code} onClose={() => handleOpenChange({ open: false, reason: 'close_button' })} />
      )}
    </WhenLoaded>
  );
});
