'use client';
import type { InviteEditing } from '../../../domain/InviteEditing.js';
import { WhenLoaded } from '../../../ui/WhenLoaded.js';
import { rowSheetsCode } from './rowSheetsCode.js';

/** The editor of a row's invite. Renders a `<dialog>`. */
export function LazyRowEditor(props: InviteEditing) {
  return <WhenLoaded loader={rowSheetsCode}>{({ RowEditor }) => <RowEditor {...props} />}</WhenLoaded>;
}
