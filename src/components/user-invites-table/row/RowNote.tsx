'use client';
import { displayText } from '../../../domain/displayText.js';
import type { InviteActivity } from '../../../domain/InviteActivity.js';
import type { UserInvite } from '../../../domain/UserInvite.js';
import { LinkButton } from '../../../ui/LinkButton.js';
import { useActivityNote } from '../../../ui/useActivityNote.js';
import type { RowActions } from './RowActions.js';
import { RowLine } from './RowLine.js';
import { useRowTools } from './RowToolsContext.js';

interface RowNoteProps {
  invite: UserInvite;

  activity: InviteActivity;

  actions: RowActions;
}

/** What waits or failed with the row above, and the way on. Renders a `<tr>`, or nothing where all is well. */
export function RowNote({ invite, activity, actions }: RowNoteProps) {
  const { actions: messages } = useRowTools();
  const note = useActivityNote(invite, activity, actions, actions.edit);
  if (!note) return null;
  return (
    <RowLine icon={note.icon} tone={note.tone} text={note.text}>
      {note.choices.map(({ label, onSelect }) => (
        <LinkButton
          key={label}
          aria-label={messages.actionFor({ action: label, email: displayText(invite.email) })}
          onClick={onSelect}
        >
          {label}
        </LinkButton>
      ))}
    </RowLine>
  );
}
