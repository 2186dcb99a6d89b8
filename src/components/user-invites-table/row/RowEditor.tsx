'use client';
import type { InviteEditing } from '../../../domain/InviteEditing.js';
import { LoadingDialog } from '../../../ui/LoadingDialog.js';
import { useLoaded } from '../../../ui/useLoaded.js';
import { inviteEditorCode } from './inviteEditorCode.js';

/** The editor of a row's invite. Renders a `<dialog>`. */
export function RowEditor(props: InviteEditing) {
  const code = useLoaded(inviteEditorCode);
  if (code.status !== 'ready') return <LoadingDialog open code={code} onClose={props.onClose} />;
  const { InviteEditor } = code.module;
  return <InviteEditor {...props} />;
}
