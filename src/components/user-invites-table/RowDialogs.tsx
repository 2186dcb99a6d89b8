'use client';
import { forwardRef, useContext, useEffect, useImperativeHandle, useState } from 'react';

import type { InviteActivitySource } from '../../domain/InviteActivity.js';
import type { UserInvite } from '../../domain/UserInvite.js';
import { CancelQuestion } from '../../ui/CancelQuestion.js';
import { DeleteQuestion } from '../../ui/DeleteQuestion.js';
import { LinkDialog } from '../../ui/LinkDialog.js';
import { Slot } from '../../ui/Slot.js';
import { useTableComponents } from './TableComponentsContext.js';
import { TableDialogsContext } from './TableDialogsContext.js';
import type { RowActions } from './RowActions.js';

/** What a row opens over the table. */
export type RowDialog = { invite: UserInvite } & ({ kind: 'cancel' | 'delete' | 'details' } | { kind: 'link'; url: string });

/** How a row opens it. */
export interface RowDialogOpener {
  open: (dialog: RowDialog) => void;
}

interface RowDialogsProps {
  /** Where the invites' operations run. What was opened for another place, such as another organization, is closed. */
  source: InviteActivitySource;

  actions: RowActions;

  /** Called after one was closed. */
  onClosed: () => void;
}

/** What rows have opened. It holds that itself, so that the table does not render for it. Renders `<dialog>`s. */
export const RowDialogs = forwardRef<RowDialogOpener, RowDialogsProps>(function RowDialogs({ source, actions, onClosed }, ref) {
  const [opened, setOpened] = useState<{ dialog: RowDialog; source: InviteActivitySource } | null>(null);
  const { InviteDetails: hostDetails } = useTableComponents();
  const { InviteDetails: ownDetails } = useContext(TableDialogsContext);
  const dialog = opened?.source === source ? opened.dialog : null;
  const isOpen = dialog !== null;
  useImperativeHandle(ref, () => ({ open: (asked) => setOpened({ dialog: asked, source }) }), [source]);

  useEffect(() => {
    if (isOpen) return onClosed;
  }, [isOpen, onClosed]);

  const close = () => setOpened(null);
  const inviteOf = (kind: RowDialog['kind']) => (dialog?.kind === kind ? dialog.invite : null);

  return (
    <>
      <CancelQuestion invite={inviteOf('cancel')} onClose={close} onConfirm={actions.cancel} />
      <DeleteQuestion invite={inviteOf('delete')} onClose={close} onConfirm={actions.remove} />
      <LinkDialog invite={inviteOf('link')} url={dialog?.kind === 'link' ? dialog.url : null} onClose={close} />
      {dialog?.kind === 'details' && (
        <Slot
          host={hostDetails}
          usual={ownDetails ?? Nothing}
          place="components.InviteDetails"
          props={{ invite: dialog.invite, onClose: close, onDelete: actions.remove }}
        />
      )}
    </>
  );
});

function Nothing() {
  return null;
}
