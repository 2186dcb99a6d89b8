'use client';
import type { ComponentType } from 'react';

import type { InviteCommands } from '../../domain/InviteCommands.js';
import type { InviteEditing } from '../../domain/InviteEditing.js';
import type { UserInvite } from '../../domain/UserInvite.js';
import { CancelQuestion } from '../../ui/CancelQuestion.js';
import { DeleteQuestion } from '../../ui/DeleteQuestion.js';
import { LinkDialog } from '../../ui/LinkDialog.js';
import { useEditorSave } from '../../ui/useEditorSave.js';
import type { SpokenCommands } from '../../ui/useSpokenCommands.js';

/** What the details open over themselves. */
export type DetailsDialog = { kind: 'cancel' | 'delete' | 'edit' } | { kind: 'link'; url: string };

interface DetailsDialogsProps extends Pick<InviteEditing, 'invite' | 'fields' | 'locales'> {
  dialog: DetailsDialog | null;

  commands: InviteCommands;

  spoken: SpokenCommands;

  editor: ComponentType<InviteEditing> | null;

  onDelete: ((invite: UserInvite) => void) | undefined;

  onClose: () => void;
}

/** What is open over the details. Renders `<dialog>`s. */
export function DetailsDialogs({ dialog, commands, spoken, editor: Editor, onDelete, ...shown }: DetailsDialogsProps) {
  const { invite, onClose } = shown;
  const inviteFor = (kind: DetailsDialog['kind']) => (dialog?.kind === kind ? invite : null);
  const editing = inviteFor('edit');
  const save = useEditorSave({ commands, spoken, editing, onClose });

  function handleDiscard() {
    onClose();
    if (commands.failedChanges(invite.id)) commands.dismiss(invite.id);
  }

  return (
    <>
      <CancelQuestion invite={inviteFor('cancel')} onClose={onClose} onConfirm={spoken.cancel} />
      <DeleteQuestion invite={inviteFor('delete')} onClose={onClose} onConfirm={onDelete ?? spoken.remove} />
      <LinkDialog invite={invite} url={dialog?.kind === 'link' ? dialog.url : null} onClose={onClose} />
      {editing && Editor && (
        <Editor
          {...shown}
          draft={commands.failedChanges(invite.id)}
          onSave={(changes) => save(invite, changes)}
          onDiscard={handleDiscard}
        />
      )}
    </>
  );
}
