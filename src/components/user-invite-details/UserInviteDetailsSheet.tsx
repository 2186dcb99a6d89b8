'use client';
import { useId } from 'react';

import type { UserInvite } from '../../domain/UserInvite.js';
import { Dialog } from '../../ui/Dialog.js';
import { UserInviteDetails } from './UserInviteDetails.js';
import type { UserInviteDetailsProps } from './UserInviteDetails.js';

interface UserInviteDetailsSheetProps extends Omit<UserInviteDetailsProps, 'onClose' | 'onDelete'> {
  onClose: () => void;

  /** Deletes the record when the sheet is closed. */
  onDelete: (invite: UserInvite) => void;
}

/** The details over the page, for as long as they are mounted. Renders a `<dialog>`. */
export function UserInviteDetailsSheet({ onClose, onDelete, ...props }: UserInviteDetailsSheetProps) {
  const id = useId();
  return (
    <Dialog open onClose={onClose} labelledBy={`${id}-title`} placement="end">
      <UserInviteDetails
        {...props}
        id={id}
        // The dialog gives the focus to its first control.
        tabIndex={undefined}
        onClose={onClose}
        onDelete={(invite) => {
          onClose();
          onDelete(invite);
        }}
      />
    </Dialog>
  );
}
