'use client';
import { forwardRef, useEffect, useImperativeHandle, useState } from 'react';

import { displayText } from '../../domain/displayText.js';
import type { InviteActivityKind, InviteActivitySource } from '../../domain/InviteActivity.js';
import type { UserInvite } from '../../domain/UserInvite.js';
import { Button } from '../../ui/Button.js';
import { Icon } from '../../ui/Icon.js';
import { useActionMessages } from '../../ui/useActionMessages.js';
import { useInvitesUi } from '../../ui/useInvitesUi.js';
import { usePart } from '../../ui/usePart.js';
import { Undo } from './row/Undo.js';
import type { RowActions } from './row/RowActions.js';

/** Where it is told what has been done. */
export interface TableNoticeBoard {
  tell: (kind: InviteActivityKind, invite: UserInvite) => void;
}

interface TableNoticeProps {
  source: InviteActivitySource;

  actions: RowActions;
}

const copiedForMs = 5000;

/**
 * Says below the rows that a link was copied, for a moment, or that an invite was canceled, with the way back, until
 * something else is said. It holds that itself, so that the table does not render for it. Renders a `<div>`, or nothing.
 */
export const TableNotice = forwardRef<TableNoticeBoard, TableNoticeProps>(function TableNotice({ source, actions }, ref) {
  const part = usePart();
  const messages = useActionMessages();
  const { announcer } = useInvitesUi();
  const [told, setTold] = useState<{ kind: 'cancel' | 'copy_link'; invite: UserInvite } | null>(null);

  useImperativeHandle(
    ref,
    () => ({
      tell(kind, invite) {
        const canUndo = kind === 'cancel' && actions.canUndo(invite);
        if (canUndo) announcer.announce(messages.undoHint);
        if (canUndo || kind === 'copy_link') setTold({ kind, invite });
        else setTold((before) => (before?.invite.id === invite.id ? null : before));
      },
    }),
    [actions, announcer, messages],
  );

  useEffect(() => {
    if (told?.kind !== 'copy_link') return;
    const timer = setTimeout(() => setTold(null), copiedForMs);
    return () => clearTimeout(timer);
  }, [told]);

  if (!told) return null;
  const { kind, invite } = told;
  const done = messages.done({ kind, email: displayText(invite.email) });
  return (
    <div {...part('table-notice')} role="group" aria-label={messages.lastDone}>
      <Icon name={kind === 'cancel' ? 'ban' : 'check'} />
      <span {...part('text')}>{done}</span>
      {kind === 'cancel' && <Undo key={invite.id} invite={invite} source={source} actions={actions} />}
      <Button icon="x" variant="ghost" small aria-label={messages.dismissDone({ done })} onClick={() => setTold(null)} />
    </div>
  );
});
