'use client';
import type { AcceptActionKind } from '../../domain/AcceptFlowSnapshot.js';
import type { ReadyInvite } from '../../domain/AcceptInviteState.js';
import { shortText } from '../../domain/shortText.js';
import { Button } from '../../ui/Button.js';
import { usePart } from '../../ui/usePart.js';
import { AcceptCard } from './AcceptCard.js';
import type { AcceptInviteHandlers } from './AcceptInviteHandlers.js';
import { AcceptMark } from './AcceptMark.js';
import { useAcceptMessages } from './AcceptMessagesContext.js';
import { nameElement } from './ForeignName.js';
import { InviteFacts } from './InviteFacts.js';
import { ViewerLine } from './ViewerLine.js';

interface ReadyScreenProps extends AcceptInviteHandlers {
  invite: ReadyInvite;

  /** Which answer is on its way. */
  busy: AcceptActionKind | null;
}

const longestMessage = 2000;

/** An open invite with its two answers. */
export function ReadyScreen({ invite: { preview, viewer }, busy, onAccept, onDecline, onSwitchAccount }: ReadyScreenProps) {
  const part = usePart();
  const messages = useAcceptMessages();
  const { organization, invitedBy } = preview;
  return (
    <AcceptCard
      mark={<AcceptMark organization={organization} />}
      title={messages.title({ organization: nameElement('organization', organization.name) })}
      text={messages.invitedBy({ inviter: nameElement('inviter', invitedBy?.name ?? invitedBy?.email, true) })}
      actions={
        <>
          <Button variant="primary" busy={busy === 'accept'} inert={busy !== null} onClick={onAccept}>
            {busy === 'accept' ? messages.accepting : messages.accept}
          </Button>
          {onDecline && (
            <Button variant="ghost" busy={busy === 'decline'} inert={busy !== null} onClick={onDecline}>
              {busy === 'decline' ? messages.declining : messages.decline}
            </Button>
          )}
          <ViewerLine
            viewer={viewer}
            onSwitch={onSwitchAccount && busy === null ? () => onSwitchAccount({ email: preview.email }) : undefined}
          />
        </>
      }
    >
      {preview.message && (
        <blockquote {...part('quote')} aria-label={messages.message} dir="auto">
          {shortText(preview.message, longestMessage)}
        </blockquote>
      )}
      <InviteFacts preview={preview} />
    </AcceptCard>
  );
}
