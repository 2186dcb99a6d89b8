'use client';
import { displayText } from '../../../domain/displayText.js';
import type { InviteActivitySource } from '../../../domain/InviteActivity.js';
import type { UserInvite } from '../../../domain/UserInvite.js';
import { LinkButton } from '../../../ui/LinkButton.js';
import { useActionMessages } from '../../../ui/useActionMessages.js';
import { useActivityNote } from '../../../ui/useActivityNote.js';
import { useInviteActivity } from '../../../ui/useInviteActivity.js';
import { usePart } from '../../../ui/usePart.js';
import type { RowActions } from './RowActions.js';

interface UndoProps {
  invite: UserInvite;

  source: InviteActivitySource;

  actions: RowActions;
}

/** Brings a canceled invite back, also one whose row is on no page that is shown, and says why that failed. Renders a button. */
export function Undo({ invite, source, actions }: UndoProps) {
  const part = usePart();
  const messages = useActionMessages();
  const activity = useInviteActivity(source, invite.id);
  const own = activity?.kind === 'restore' ? activity : null;
  const note = useActivityNote(invite, own, actions, null);
  const running = own !== null && own.phase !== 'failed';
  const label = running ? messages.pending.restore : messages.undo;
  return (
    <>
      {note && <span {...part('tone', { tone: note.tone })}>{note.text}</span>}
      <LinkButton
        aria-disabled={running || undefined}
        aria-label={messages.actionFor({ action: label, email: displayText(invite.email) })}
        // Without a network the first click of a double click has failed by the second.
        onClick={({ detail }) => detail < 2 && !running && actions.restore(invite)}
      >
        {label}
      </LinkButton>
    </>
  );
}
