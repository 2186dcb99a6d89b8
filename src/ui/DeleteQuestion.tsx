'use client';
import type { UserInvite } from '../domain/UserInvite.js';
import { ConfirmDialog } from './ConfirmDialog.js';
import { Email } from './Email.js';
import { useActionMessages } from './useActionMessages.js';

interface DeleteQuestionProps {
  /** Whose record to ask about; null where there is nothing to ask. */
  invite: UserInvite | null;

  onClose: () => void;

  onConfirm: (invite: UserInvite) => void;
}

/** Asks, by name, before the record of an invite is deleted. Renders a `<dialog>`. */
export function DeleteQuestion({ invite, onClose, onConfirm }: DeleteQuestionProps) {
  const { confirmDelete } = useActionMessages();
  return (
    <ConfirmDialog
      open={invite !== null}
      title={confirmDelete.title}
      text={invite && confirmDelete.text({ email: <Email key="email" address={invite.email} strong /> })}
      keep={confirmDelete.keep}
      confirm={confirmDelete.confirm}
      onKeep={onClose}
      onConfirm={() => {
        onClose();
        if (invite) onConfirm(invite);
      }}
    />
  );
}
