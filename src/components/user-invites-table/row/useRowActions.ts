'use client';
import { useMemo } from 'react';
import type { RefObject } from 'react';

import type { UserInvite } from '../../../domain/UserInvite.js';
import { useSpokenCommands } from '../../../ui/useSpokenCommands.js';
import type { RowActions } from './RowActions.js';
import type { RowDialogOpener } from './RowDialogs.js';
import type { TableNoticeBoard } from '../TableNotice.js';
import type { UserInvitesTableState } from '../UserInvitesTableState.js';

/** Where the rows' actions show what they have to say. */
export interface RowActionPlaces {
  dialogs: RefObject<RowDialogOpener | null>;

  notice: RefObject<TableNoticeBoard | null>;

  hasDetails: boolean;

  hasEditor: boolean;
}

/** The rows' actions, with what is said aloud when they are done. */
export function useRowActions(
  state: UserInvitesTableState,
  { dialogs, notice, hasDetails, hasEditor }: RowActionPlaces,
): RowActions {
  const { supported, can } = state;
  const commands = useSpokenCommands(state, {
    onDone: (kind, invite) => notice.current?.tell(kind, invite),
    onCopyRefused: (invite, url) => dialogs.current?.open({ kind: 'link', invite, url }),
  });

  return useMemo(() => {
    const canUndo = (invite: UserInvite) => supported.has('restore') && can({ action: 'restore', invite });
    return {
      ...commands,
      supported,
      canUndo,
      requestCancel(invite) {
        if (canUndo(invite)) commands.cancel(invite);
        else dialogs.current?.open({ kind: 'cancel', invite });
      },
      requestDelete: (invite) => dialogs.current?.open({ kind: 'delete', invite }),
      edit: hasEditor && supported.has('update') ? (invite) => dialogs.current?.open({ kind: 'edit', invite }) : null,
      seeDetails: hasDetails ? (invite) => dialogs.current?.open({ kind: 'details', invite }) : null,
    };
  }, [can, commands, dialogs, hasDetails, hasEditor, supported]);
}
