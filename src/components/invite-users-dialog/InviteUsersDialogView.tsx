'use client';
import { forwardRef, useId } from 'react';
import type { ComponentPropsWithoutRef, KeyboardEvent } from 'react';

import { dialog as english } from '../../i18n/en/dialog.js';
import { ConfirmDialog } from '../../ui/ConfirmDialog.js';
import { Dialog } from '../../ui/Dialog.js';
import type { DialogCloseReason } from '../../ui/Dialog.js';
import { PartClassNamesContext } from '../../ui/PartClassNamesContext.js';
import type { PartClassNames } from '../../ui/PartClassNamesContext.js';
import { useFileDrop } from '../../ui/useFileDrop.js';
import { useMessages } from '../../ui/useMessages.js';
import type { InviteUsersFormState } from './InviteUsersFormState.js';
import { useImportScreen } from './csv-import/useImportScreen.js';
import type { InviteUsersLook } from './InviteUsersLook.js';
import { InviteUsersScreens } from './InviteUsersScreens.js';
import { sendOnCtrlEnter } from './sendOnCtrlEnter.js';
import { useEndAnnouncement } from './sending/useEndAnnouncement.js';

/** The form, and the looks; the rest goes to the `<dialog>`. */
export interface InviteUsersDialogViewProps
  extends InviteUsersLook, Omit<ComponentPropsWithoutRef<'dialog'>, 'open' | 'onClose' | 'onCancel' | 'children'> {
  /** What `useInviteUsersForm` answers. */
  state: InviteUsersFormState;
}

const noClassNames: PartClassNames = {};

/** `InviteUsersDialog` as it looks, from what `useInviteUsersForm` answers. Renders a `<dialog>`. */
export const InviteUsersDialogView = forwardRef<HTMLDialogElement, InviteUsersDialogViewProps>(function InviteUsersDialogView(
  {
    state: form,
    organizationName,
    messages: override,
    classNames = noClassNames,
    onKeyDown,
    onDragOver,
    onDragLeave,
    onDrop,
    ...props
  },
  ref,
) {
  const messages = useMessages('dialog', english, override);
  const titleId = useId();
  useEndAnnouncement(form, messages);
  const imports = useImportScreen(form);
  const drop = useFileDrop(imports && imports.start, { onDragOver, onDragLeave, onDrop });

  function handleKeyDown(event: KeyboardEvent<HTMLDialogElement>) {
    onKeyDown?.(event);
    if (!imports?.request) sendOnCtrlEnter(event, form);
  }

  function handleClose(reason: DialogCloseReason) {
    if (reason === 'escape' && imports?.request) imports.end();
    else form.requestClose(reason);
  }

  return (
    <PartClassNamesContext.Provider value={classNames}>
      <Dialog
        {...props}
        {...drop}
        open={form.open}
        onClose={handleClose}
        onKeyDown={handleKeyDown}
        labelledBy={titleId}
        ref={ref}
      >
        <InviteUsersScreens
          form={form}
          messages={messages}
          titleId={titleId}
          organizationName={organizationName ?? null}
          imports={imports}
          inline={false}
        />
      </Dialog>
      <ConfirmDialog
        open={form.open && form.confirmingDiscard}
        title={messages.discard.title({ count: form.entries.length })}
        text={messages.discard.text}
        keep={messages.discard.keep}
        confirm={messages.discard.confirm}
        onKeep={form.keepEditing}
        onConfirm={form.discard}
      />
    </PartClassNamesContext.Provider>
  );
});
