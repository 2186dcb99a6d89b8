'use client';
import { useEffect, useRef, useState } from 'react';

import type { ReceivedInviteActivity } from '../../domain/ReceivedInviteActivity.js';
import type { ReceivedUserInvite } from '../../domain/ReceivedUserInvite.js';
import { Button } from '../../ui/Button.js';
import { nameElement } from '../../ui/ForeignName.js';
import { useCommonMessages } from '../../ui/useMessages.js';
import { usePart } from '../../ui/usePart.js';
import type { InboxBodyProps } from './InboxBodyProps.js';
import { InboxDeclineQuestion } from './InboxDeclineQuestion.js';
import { useInboxMessages } from './InboxMessagesContext.js';

interface InboxActionsProps extends InboxBodyProps {
  invite: ReceivedUserInvite;

  activity: ReceivedInviteActivity | null;

  /** The organization's, as it may be read out. */
  name: string;
}

/** What can be done with an invite of the inbox. Renders a `<div>`, or nothing where nothing is left to do. */
export function InboxActions({
  invite,
  activity,
  state: { accept, decline, declineReason },
  name,
  onOpenOrganization,
}: InboxActionsProps) {
  const part = usePart();
  const messages = useInboxMessages();
  const { tryAgain } = useCommonMessages();
  const [asking, setAsking] = useState(false);
  const declineButton = useRef<HTMLButtonElement>(null);
  const asked = useRef(asking);
  useEffect(() => {
    if (asked.current && !asking) declineButton.current?.focus();
    asked.current = asking;
  }, [asking]);

  if (activity?.phase === 'accepted') {
    if (!onOpenOrganization) return null;
    return (
      <div {...part('actions')}>
        <Button onClick={() => onOpenOrganization({ invite })}>
          <span>{messages.open({ organization: nameElement('organization', invite.organization.name) })}</span>
        </Button>
      </div>
    );
  }
  if (activity?.phase === 'declined' || activity?.phase === 'over') return null;

  const busy = activity?.phase === 'running' ? activity.kind : null;
  const failed = activity?.phase === 'failed' ? activity.kind : null;
  const look = (kind: 'accept' | 'decline', text: string) => ({
    busy: busy === kind,
    inert: busy !== null,
    'aria-label': messages.actionFor({ action: text, organization: name }),
    children: text,
  });
  if (decline && asking) {
    const { confirm } = messages.declineQuestion;
    return (
      <InboxDeclineQuestion
        confirm={look('decline', busy === 'decline' ? messages.declining : failed === 'decline' ? tryAgain : confirm)}
        keep={{ ...look('decline', messages.declineQuestion.keep), busy: false }}
        declineReason={declineReason}
        onDecline={(reason) => decline(invite, reason)}
        onKeep={() => setAsking(false)}
      />
    );
  }
  return (
    <div {...part('actions')}>
      {accept && (
        // With a key, so that it does not become the button that opens the organization, with the focus on it.
        <Button
          key="accept"
          {...look('accept', busy === 'accept' ? messages.accepting : failed === 'accept' ? tryAgain : messages.accept)}
          onClick={() => accept(invite)}
        />
      )}
      {decline && (
        <Button
          {...look('decline', busy === 'decline' ? messages.declining : messages.decline)}
          variant="ghost"
          onClick={() => setAsking(true)}
          ref={declineButton}
        />
      )}
    </div>
  );
}
