'use client';
import { useState } from 'react';

import { displayStatus } from '../../domain/displayStatus.js';
import { displayText } from '../../domain/displayText.js';
import type { InviteField } from '../../domain/InviteField.js';
import type { UserInvite } from '../../domain/UserInvite.js';
import { CancelQuestion } from '../../ui/CancelQuestion.js';
import { DeleteQuestion } from '../../ui/DeleteQuestion.js';
import { LinkButton } from '../../ui/LinkButton.js';
import { LinkDialog } from '../../ui/LinkDialog.js';
import { useActionObstacles } from '../../ui/useActionObstacles.js';
import { useActivityNote } from '../../ui/useActivityNote.js';
import { useInviteActivity } from '../../ui/useInviteActivity.js';
import { useNow } from '../../ui/useNow.js';
import { usePart } from '../../ui/usePart.js';
import { useSpokenCommands } from '../../ui/useSpokenCommands.js';
import { DetailsFooter } from './DetailsFooter.js';
import { useDetailsMessages } from './DetailsMessagesContext.js';
import { DetailsNotice } from './DetailsNotice.js';
import { HistorySkeleton } from './DetailsSkeleton.js';
import { footerActions } from './footerActions.js';
import { InviteFacts } from './InviteFacts.js';
import { InviteHistory } from './InviteHistory.js';
import { ReadFailure } from './ReadFailure.js';
import { useMoment } from './useMoment.js';
import type { UserInviteDetailsContent, UserInviteDetailsState } from './UserInviteDetailsState.js';

interface ReadyDetailsProps {
  content: UserInviteDetailsContent & { status: 'ready' };

  state: UserInviteDetailsState;

  fields: readonly InviteField[];

  onDelete: ((invite: UserInvite) => void) | undefined;
}

/** Facts, message, history and what can be done. Renders the body and the footer. */
export function ReadyDetails({ content, state, fields, onDelete }: ReadyDetailsProps) {
  const part = usePart();
  const messages = useDetailsMessages();
  const { invite, incomplete, error } = content;
  const activity = useInviteActivity(state.activity, invite.id);
  const now = useNow();
  const serverNow = now === null || state.clockOffset === null ? null : now + state.clockOffset;
  const status = displayStatus(invite, serverNow);
  const obstacleTo = useActionObstacles({ ...state, invite, status, activity, serverNow });
  const [asked, setAsked] = useState<'cancel' | 'delete' | null>(null);
  const [refusedLink, setRefusedLink] = useState<string | null>(null);
  const [copied, showCopied] = useMoment();
  const commands = useSpokenCommands(state, {
    onDone: (kind) => kind === 'copy_link' && showCopied(),
    onCopyRefused: (_, url) => setRefusedLink(url),
  });
  const note = useActivityNote(invite, activity, commands);

  const canUndo = state.supported.has('restore') && state.can({ action: 'restore', invite });
  const closeQuestion = () => setAsked(null);

  return (
    <>
      {/* An area that scrolls must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div {...part('dialog-body')} role="region" aria-label={messages.facts} tabIndex={0}>
        {note && (
          <DetailsNotice icon={note.icon} tone={note.tone} text={note.text}>
            {note.choices.map(({ label, onSelect }) => (
              <LinkButton key={label} onClick={onSelect}>
                {label}
              </LinkButton>
            ))}
          </DetailsNotice>
        )}
        {error && !incomplete && <ReadFailure error={error} text={messages.stale} onRetry={state.retry} />}
        <InviteFacts invite={invite} status={status} activity={activity} fields={fields} now={now} serverNow={serverNow} />
        {invite.message && (
          <section {...part('section')}>
            <h3 {...part('label')}>{messages.message}</h3>
            <blockquote {...part('quote')}>{displayText(invite.message)}</blockquote>
          </section>
        )}
        {(incomplete || (invite.history && invite.history.length > 0)) && (
          <section {...part('section')}>
            <h3 {...part('label')}>{messages.history}</h3>
            {!incomplete && <InviteHistory events={invite.history ?? []} now={now} />}
            {incomplete && !error && <HistorySkeleton />}
            {incomplete && error && <ReadFailure error={error} text={messages.incomplete} onRetry={state.retry} />}
          </section>
        )}
      </div>
      <DetailsFooter
        invite={invite}
        actions={footerActions(status, state.supported)}
        activity={activity}
        obstacleTo={obstacleTo}
        commands={commands}
        onCancel={() => (canUndo ? commands.cancel(invite) : setAsked('cancel'))}
        onDelete={() => setAsked('delete')}
        copied={copied}
      />
      <CancelQuestion invite={asked === 'cancel' ? invite : null} onClose={closeQuestion} onConfirm={commands.cancel} />
      <DeleteQuestion
        invite={asked === 'delete' ? invite : null}
        onClose={closeQuestion}
        onConfirm={onDelete ?? commands.remove}
      />
      <LinkDialog invite={invite} url={refusedLink} onClose={() => setRefusedLink(null)} />
    </>
  );
}
