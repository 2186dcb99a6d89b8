'use client';
import { useEffect, useState } from 'react';

import type { InviteCommands } from '../domain/InviteCommands.js';
import type { InviteOperationOutcome } from '../domain/InviteOperationOutcome.js';
import type { UserInvite } from '../domain/UserInvite.js';
import type { UserInviteChanges } from '../domain/UserInviteChanges.js';
import { useActionMessages } from './useActionMessages.js';
import { useInvitesUi } from './useInvitesUi.js';
import { useLatest } from './useLatest.js';
import type { SpokenCommands } from './useSpokenCommands.js';

/** The editor that is open over a view. */
export interface OpenEditor {
  commands: Pick<InviteCommands, 'activity' | 'update'>;

  spoken: Pick<SpokenCommands, 'tellEnd'>;

  /** What it edits; null while it is closed. */
  editing: UserInvite | null;

  onClose: () => void;
}

/**
 * Saves for an editor. It closes when that is done, or waits for the network; while it is open a failure is its own to
 * show, and everything else is said aloud once it is closed: a live region in a dialog goes with it.
 */
export function useEditorSave(
  editor: OpenEditor,
): (invite: UserInvite, changes: UserInviteChanges) => Promise<InviteOperationOutcome> {
  const { announcer } = useInvitesUi();
  const { waitingFor } = useActionMessages();
  const latest = useLatest(editor);
  const [unsaid, setUnsaid] = useState<{ say: () => void } | null>(null);

  useEffect(() => unsaid?.say(), [unsaid]);

  function closeAndSay(invite: UserInvite, say: () => void): void {
    if (latest.current.editing?.id === invite.id) latest.current.onClose();
    setUnsaid({ say });
  }

  return async (invite, changes) => {
    const { commands, spoken } = latest.current;
    const settled = commands.update(invite, changes);
    if (commands.activity.activity(invite.id)?.phase === 'waiting') {
      closeAndSay(invite, () => announcer.announce(waitingFor({ kind: 'update' })));
    }
    const outcome = await settled;
    const isItsOwn = outcome.status === 'failed' && latest.current.editing?.id === invite.id;
    if (!isItsOwn) closeAndSay(invite, () => spoken.tellEnd('update', invite, outcome));
    return outcome;
  };
}
