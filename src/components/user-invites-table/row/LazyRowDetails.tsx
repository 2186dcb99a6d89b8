'use client';
import { WhenLoaded } from '../../../ui/WhenLoaded.js';
import { rowSheetsCode } from './rowSheetsCode.js';
import type { InviteDetailsProps } from './TableDialogsContext.js';

/** The details of a row's invite. Renders a `<dialog>`. */
export function LazyRowDetails(props: InviteDetailsProps) {
  return <WhenLoaded loader={rowSheetsCode}>{({ RowDetails }) => <RowDetails {...props} />}</WhenLoaded>;
}
