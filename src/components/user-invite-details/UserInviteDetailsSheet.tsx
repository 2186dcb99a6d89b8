'use client';
import { useId } from 'react';

import { Dialog } from '../../ui/Dialog.js';
import { UserInviteDetails } from './UserInviteDetails.js';
import type { UserInviteDetailsProps } from './UserInviteDetails.js';

interface UserInviteDetailsSheetProps extends Omit<UserInviteDetailsProps, 'onClose'> {
  onClose: () => void;
}

/** The details over the page, for as long as they are mounted. Renders a `<dialog>`. */
export function UserInviteDetailsSheet({ onClose, ...props }: UserInviteDetailsSheetProps) {
  const id = useId();
  return (
    <Dialog open onClose={onClose} labelledBy={`${id}-title`} placement="end">
      <UserInviteDetails {...props} id={id} onClose={onClose} />
    </Dialog>
  );
}
