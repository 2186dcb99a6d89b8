'use client';
import { displayStatus } from '../../domain/displayStatus.js';
import { displayText } from '../../domain/displayText.js';
import type { UserInviteAction } from '../../domain/UserInvite.js';
import { LinkButton } from '../../ui/LinkButton.js';
import { useActionObstacles } from '../../ui/useActionObstacles.js';
import { useActivityNote } from '../../ui/useActivityNote.js';
import { useInviteActivity } from '../../ui/useInviteActivity.js';
import { useNow } from '../../ui/useNow.js';
import { usePart } from '../../ui/usePart.js';
import type { DetailsBodyProps } from './DetailsBodyProps.js';
import { DetailsDialogs } from './DetailsDialogs.js';
import { DetailsFacts } from './DetailsFacts.js';
import { DetailsFooter } from './DetailsFooter.js';
import { useDetailsMessages } from './DetailsMessagesContext.js';
import { DetailsNotice } from './DetailsNotice.js';
import { footerActions } from './footerActions.js';
import { HistorySection } from './HistorySection.js';
import { ReadFailure } from './ReadFailure.js';
import type { DetailsTools } from './useDetailsTools.js';
import type { UserInviteDetailsContent } from './UserInviteDetailsState.js';

interface ReadyDetailsProps extends DetailsBodyProps {
  content: UserInviteDetailsContent & { status: 'ready' };

  tools: DetailsTools;
}

/** Facts, message, history and what can be done. Renders the body and the footer. */
export function ReadyDetails({ content, state, fields, locales, editor, onDelete, tools }: ReadyDetailsProps) {
  const part = usePart();
  const messages = useDetailsMessages();
  const { invite, incomplete, error } = content;
  const activity = useInviteActivity(state.activity, invite.id);
  const now = useNow();
  const serverNow = now === null || state.clockOffset === null ? null : now + state.clockOffset;
  const status = displayStatus(invite, serverNow);
  const obstacleTo = useActionObstacles({ ...state, invite, status, activity, serverNow });
  const { spoken, dialog, open, copied } = tools;
  const isOpen = status === 'pending' || status === 'expired';
  const onEdit = editor && isOpen && state.supported.has('update') ? () => open({ kind: 'edit' }) : null;
  const note = useActivityNote(invite, activity, spoken, onEdit);
  const busy = activity !== null && activity.phase !== 'failed';
  const canUndo = state.supported.has('restore') && state.can({ action: 'restore', invite });
  const actions = footerActions(status, state.supported);
  const explained: UserInviteAction[] = onEdit ? ['update', ...actions] : actions;

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
        <DetailsFacts
          {...{ invite, status, activity, fields, now, serverNow, onEdit }}
          editIsOff={busy || obstacleTo('update') !== null}
        />
        {invite.message && (
          <section {...part('section')}>
            <h3 {...part('label')}>{messages.message}</h3>
            <blockquote {...part('quote')}>{displayText(invite.message)}</blockquote>
          </section>
        )}
        <HistorySection content={content} now={now} onRetry={state.retry} />
      </div>
      <DetailsFooter
        {...{ invite, actions, explained, activity, obstacleTo, spoken, copied }}
        onCancel={() => (canUndo ? spoken.cancel(invite) : open({ kind: 'cancel' }))}
        onDelete={() => open({ kind: 'delete' })}
      />
      <DetailsDialogs
        {...{ invite, dialog, fields, locales, editor, spoken, onDelete }}
        commands={state}
        onClose={() => open(null)}
      />
    </>
  );
}
