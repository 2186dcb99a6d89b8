'use client';
import { forwardRef, useImperativeHandle, useState } from 'react';

import type { UserInvite } from '../../domain/UserInvite.js';
import { ConfirmDialog } from '../../ui/ConfirmDialog.js';
import { Email } from '../../ui/Email.js';
import { useTableMessages } from './TableMessagesContext.js';

/** How a row asks. */
export interface CancelQuestion {
  ask: (invite: UserInvite) => void;
}

interface CancelConfirmationProps {
  onConfirm: (invite: UserInvite) => void;
}

/** Asks, by name, before an invite is canceled. It holds the question, so that the table does not render for it. Renders a `<dialog>`. */
export const CancelConfirmation = forwardRef<CancelQuestion, CancelConfirmationProps>(function CancelConfirmation(
  { onConfirm },
  ref,
) {
  const [invite, setInvite] = useState<UserInvite | null>(null);
  const { confirmCancel } = useTableMessages();
  useImperativeHandle(ref, () => ({ ask: setInvite }), []);
  return (
    <ConfirmDialog
      open={invite !== null}
      title={confirmCancel.title}
      text={invite && confirmCancel.text({ email: <Email key="email" address={invite.email} strong /> })}
      keep={confirmCancel.keep}
      confirm={confirmCancel.confirm}
      onKeep={() => setInvite(null)}
      onConfirm={() => {
        setInvite(null);
        if (invite) onConfirm(invite);
      }}
    />
  );
});
