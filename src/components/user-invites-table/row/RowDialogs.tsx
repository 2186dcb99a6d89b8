'use client';
import { forwardRef, useContext, useImperativeHandle, useRef, useState } from 'react';

import type { InviteActivitySource } from '../../../domain/InviteActivity.js';
import type { InviteCommands } from '../../../domain/InviteCommands.js';
import type { InviteField } from '../../../domain/InviteField.js';
import type { UserInvite } from '../../../domain/UserInvite.js';
import { useBrowserLayoutEffect } from '../../../ui/useBrowserLayoutEffect.js';
import { useEditorSave } from '../../../ui/useEditorSave.js';
import { Nothing } from '../../../ui/Nothing.js';
import { Slot } from '../../../ui/Slot.js';
import { WhenLoaded } from '../../../ui/WhenLoaded.js';
import { rowDialogsCode } from './rowDialogsCode.js';
import { useTableComponents } from '../TableComponentsContext.js';
import { TableDialogsContext } from './TableDialogsContext.js';
import type { RowActions } from './RowActions.js';

/** A question about an invite, or its link. */
export type RowQuestion = { kind: 'cancel' | 'delete'; invite: UserInvite } | { kind: 'link'; invite: UserInvite; url: string };

/** What a row opens over the table. */
export type RowDialog = RowQuestion | { kind: 'details' | 'edit'; invite: UserInvite };

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

  /** Called when one was closed, and has gone from the page. */
  onClosed: (invite: UserInvite) => void;
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
  useImperativeHandle(ref, () => ({ open: (asked) => setOpened({ dialog: asked, source }) }), [source]);

  const shown = useRef<RowDialog | null>(null);
  useBrowserLayoutEffect(() => {
    const before = shown.current;
    shown.current = dialog;
    if (before && !dialog) onClosed(before.invite);
  }, [dialog, onClosed]);

  const close = () => setOpened(null);
  const editing = dialog?.kind === 'edit' ? dialog.invite : null;
  const save = useEditorSave({ commands, spoken: actions, editing, onClose: close });

  if (!dialog) return null;
  const { invite } = dialog;
  switch (dialog.kind) {
    case 'details':
      return (
        <Slot
          host={hostDetails}
          usual={ownDetails ?? Nothing}
          place="components.InviteDetails"
          props={{ invite, fields, locales, onClose: close, onDelete: actions.remove }}
        />
      );
    case 'edit':
      return (
        <Slot
          host={hostEditor}
          usual={ownEditor ?? Nothing}
          place="components.InviteEditor"
          props={{
            invite,
            fields,
            locales,
            draft: commands.failedChanges(invite.id),
            onSave: (changes) => save(invite, changes),
            onClose: close,
            onDiscard() {
              close();
              if (commands.failedChanges(invite.id)) actions.dismiss(invite.id);
            },
          }}
        />
      );
    default:
      return (
        <WhenLoaded loader={rowDialogsCode}>
          {({ OpenRowDialog }) => <OpenRowDialog dialog={dialog} actions={actions} onClose={close} />}
        </WhenLoaded>
      );
  }
});
