'use client';
import { CancelQuestion } from '../../../ui/CancelQuestion.js';
import { DeleteQuestion } from '../../../ui/DeleteQuestion.js';
import { LinkDialog } from '../../../ui/LinkDialog.js';
import type { RowActions } from './RowActions.js';
import type { RowQuestion } from './RowDialogs.js';

interface OpenRowDialogProps {
  dialog: RowQuestion;

  actions: RowActions;

  onClose: () => void;
}

/** A question or a link over the table. Renders a `<dialog>`. */
export function OpenRowDialog({ dialog, actions, onClose }: OpenRowDialogProps) {
  const { invite } = dialog;
  switch (dialog.kind) {
    case 'cancel':
      return <CancelQuestion invite={invite} onClose={onClose} onConfirm={actions.cancel} />;
    case 'delete':
      return <DeleteQuestion invite={invite} onClose={onClose} onConfirm={actions.remove} />;
    case 'link':
      return <LinkDialog invite={invite} url={dialog.url} onClose={onClose} />;
  }
}
