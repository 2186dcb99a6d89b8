'use client';
import { forwardRef, useContext, useEffect, useImperativeHandle, useState } from 'react';

import type { InviteActivitySource } from '../../domain/InviteActivity.js';
import type { InviteCommands } from '../../domain/InviteCommands.js';
import type { InviteField } from '../../domain/InviteField.js';
import type { UserInvite } from '../../domain/UserInvite.js';
import { CancelQuestion } from '../../ui/CancelQuestion.js';
import { DeleteQuestion } from '../../ui/DeleteQuestion.js';
import { LinkDialog } from '../../ui/LinkDialog.js';
import { useEditorSave } from '../../ui/useEditorSave.js';
import { Slot } from '../../ui/Slot.js';
import { useTableComponents } from './TableComponentsContext.js';
import { TableDialogsContext } from './TableDialogsContext.js';
import type { RowActions } from './RowActions.js';

/** What a row opens over the table. */
export type RowDialog = { invite: UserInvite } & (
  | { kind: 'cancel' | 'delete' | 'details' | 'edit' }
  | { kind: 'link'; url: string }
);

/** How a row opens it. */
export interface RowDialogOpener {
  open: (dialog: RowDialog) => void;
}

interface RowDialogsProps {
  /** What was opened for another place, such as another organization, is closed. */
  commands: InviteCommands;

  fields: readonly InviteField[];

  locales: readonly string[] | undefined;

  actions: RowActions;

  /** Called after one was closed. */
  onClosed: () => void;
}

/** What rows have opened. It holds that itself, so that the table does not render for it. Renders `<dialog>`s. */
export const RowDialogs = forwardRef<RowDialogOpener, RowDialogsProps>(function RowDialogs(
  { commands, fields, locales, actions, onClosed },
  ref,
) {
  const [opened, setOpened] = useState<{ dialog: RowDialog; source: InviteActivitySource } | null>(null);
  const { InviteDetails: hostDetails, InviteEditor: hostEditor } = useTableComponents();
  const { InviteDetails: ownDetails, InviteEditor: ownEditor } = useContext(TableDialogsContext);
  const source = commands.activity;
  const dialog = opened?.source === source ? opened.dialog : null;
  const isOpen = dialog !== null;
  useImperativeHandle(ref, () => ({ open: (asked) => setOpened({ dialog: asked, source }) }), [source]);

  useEffect(() => {
    if (isOpen) return onClosed;
  }, [isOpen, onClosed]);

  const close = () => setOpened(null);
  const inviteOf = (kind: RowDialog['kind']) => (dialog?.kind === kind ? dialog.invite : null);
  const editing = inviteOf('edit');
  const save = useEditorSave({ commands, spoken: actions, editing, onClose: close });

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
          props={{ invite: dialog.invite, fields, locales, onClose: close, onDelete: actions.remove }}
        />
      )}
      {editing && (
        <Slot
          host={hostEditor}
          usual={ownEditor ?? Nothing}
          place="components.InviteEditor"
          props={{
            invite: editing,
            fields,
            locales,
            draft: commands.failedChanges(editing.id),
            onSave: (changes) => save(editing, changes),
            onClose: close,
            onDiscard() {
              close();
              if (commands.failedChanges(editing.id)) actions.dismiss(editing.id);
            },
          }}
        />
      )}
    </>
  );
});

function Nothing() {
  return null;
}
