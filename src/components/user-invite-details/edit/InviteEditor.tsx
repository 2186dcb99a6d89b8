'use client';
import { useEffect, useId, useRef } from 'react';
import type { FormEvent } from 'react';

import type { InviteEditing } from '../../../domain/InviteEditing.js';
import { Button } from '../../../ui/Button.js';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.js';
import { Dialog } from '../../../ui/Dialog.js';
import { useActionMessages } from '../../../ui/useActionMessages.js';
import { useCommonMessages } from '../../../ui/useMessages.js';
import { usePart } from '../../../ui/usePart.js';
import { useDetailsMessages } from '../DetailsMessagesContext.js';
import { EditorFields } from './EditorFields.js';
import { EditorHeader } from './EditorHeader.js';
import { useInviteEditor } from './useInviteEditor.js';

/** Changes an invite that is pending or expired. What is typed stays until it is saved or thrown away. Renders a `<dialog>`. */
export function InviteEditor({ locales, ...options }: InviteEditing) {
  const part = usePart();
  const id = useId();
  const firstField = useRef<HTMLInputElement>(null);
  const submit = useRef<HTMLButtonElement>(null);
  const { editor: messages } = useDetailsMessages();
  const actions = useActionMessages();
  const common = useCommonMessages();
  const editor = useInviteEditor(options);
  const { saving, requestClose } = editor;

  // Fields that are off while it saves let go of the focus.
  useEffect(() => {
    if (saving) submit.current?.focus();
  }, [saving]);

  // React hands the event on to a host's form, even out of a portal.
  function handleSubmit(event: FormEvent) {
    event.preventDefault();
    event.stopPropagation();
    editor.save();
  }

  return (
    <>
      <Dialog open onClose={requestClose} labelledBy={`${id}-title`} describedBy={`${id}-whose`} initialFocus={firstField}>
        <EditorHeader id={id} invite={options.invite} onClose={() => requestClose()} />
        <form {...part('dialog-body')} id={id} noValidate onSubmit={handleSubmit}>
          <EditorFields
            editor={editor}
            invite={options.invite}
            fields={options.fields}
            locales={locales}
            firstField={firstField}
          />
        </form>
        <div {...part('dialog-footer')}>
          <Button onClick={() => requestClose()}>{saving ? common.close : common.cancel}</Button>
          <Button type="submit" form={id} variant="primary" busy={saving} ref={submit}>
            {saving ? actions.pending.update : messages.save}
          </Button>
        </div>
      </Dialog>
      <ConfirmDialog
        open={editor.confirmingDiscard}
        title={messages.discard.title}
        text={messages.discard.text}
        keep={messages.discard.keep}
        confirm={messages.discard.confirm}
        onKeep={editor.keepEditing}
        onConfirm={options.onDiscard}
      />
    </>
  );
}
