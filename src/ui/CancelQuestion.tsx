'use client';
import type { UserInvite } from '../domain/UserInvite.js';
import { ConfirmDialog } from './ConfirmDialog.js';
import { Email } from './Email.js';
import { useActionMessages } from './useActionMessages.js';

interface CancelQuestionProps {
  /** Whom to ask about; null where there is nothing to ask. */
  invite: UserInvite | null;

  onClose: () => void;

  onConfirm: (invite: UserInvite) => void;
}

/** Asks, by name, before an invite is canceled. Renders a `<dialog>`. */
export function CancelQuestion({ invite, onClose, onConfirm }: CancelQuestionProps) {
  const { confirmCancel } = useActionMessages();
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
