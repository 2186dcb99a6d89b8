'use client';
import { useContext } from 'react';

import { LoadingDialog } from '../../../ui/LoadingDialog.js';
import { useLoaded } from '../../../ui/useLoaded.js';
import { inviteDetailsCode } from './inviteDetailsCode.js';
import { RowEventsContext } from './RowEventsContext.js';
import type { InviteDetailsProps } from './TableDialogsContext.js';

/** The details of a row's invite, in a sheet. Renders a `<dialog>`. */
export function RowDetails({ invite, ...props }: InviteDetailsProps) {
  const events = useContext(RowEventsContext);
  const code = useLoaded(inviteDetailsCode);
  if (code.status !== 'ready') return <LoadingDialog open code={code} onClose={props.onClose} />;
  const { UserInviteDetailsSheet } = code.module;
  return <UserInviteDetailsSheet {...props} {...events} inviteId={invite.id} shown={invite} />;
}
