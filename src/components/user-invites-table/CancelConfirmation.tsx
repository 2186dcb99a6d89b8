'use client';
import type { UserInvite } from '../../domain/UserInvite.js';
import { ConfirmDialog } from '../../ui/ConfirmDialog.js';
import { Email } from '../../ui/Email.js';
import { useTableMessages } from './TableMessagesContext.js';

interface CancelConfirmationProps {
  /** The invite in question; null while there is none. */
  invite: UserInvite | null;

  onClose: () => void;

  onConfirm: (invite: UserInvite) => void;
}

/** Asks, by name, before an invite is canceled. Renders a `<dialog>`. */
export function CancelConfirmation({ invite, onClose, onConfirm }: CancelConfirmationProps) {
  const { confirmCancel } = useTableMessages();
  return (
    <ConfirmDialog
      open={invite !== null}
      title={confirmCancel.title}
      text={invite && confirmCancel.text({ email: <Email key="email" address={invite.email} strong /> })}
      keep={confirmCancel.keep}
      confirm={confirmCancel.confirm}
      onKeep={onClose}
      onConfirm={() => {
        onClose();
        if (invite) onConfirm(invite);
      }}
    />
  );
}
