'use client';
import type { WrongAccountInvite } from '../../domain/AcceptInviteState.js';
import { Button } from '../../ui/Button.js';
import { Email } from '../../ui/Email.js';
import { usePart } from '../../ui/usePart.js';
import { AcceptCard } from './AcceptCard.js';
import type { AcceptInviteHandlers } from './AcceptInviteHandlers.js';
import { AcceptMark } from './AcceptMark.js';
import { useAcceptMessages } from './AcceptMessagesContext.js';
import { nameElement } from './ForeignName.js';

interface WrongAccountScreenProps extends AcceptInviteHandlers {
  invite: WrongAccountInvite;

  declining: boolean;
}

/** An invite for somebody else: both addresses, and no way to accept. */
export function WrongAccountScreen({ invite, declining, onDecline, onSwitchAccount }: WrongAccountScreenProps) {
  const part = usePart();
  const messages = useAcceptMessages();
  const { title, text, invited, signedIn, switchAccount } = messages.wrongAccount;
  const organization = invite.preview?.organization ?? null;
  return (
    <AcceptCard
      mark={<AcceptMark organization={organization} badge="user" tone="warning" />}
      title={title}
      text={text({ organization: nameElement('organization', organization?.name) })}
      actions={
        <>
          {onSwitchAccount && (
            <Button variant="primary" inert={declining} onClick={() => onSwitchAccount({ email: invite.invitedEmail })}>
              {switchAccount}
            </Button>
          )}
          {onDecline && (
            <Button variant="ghost" busy={declining} onClick={onDecline}>
              {declining ? messages.declining : messages.decline}
            </Button>
          )}
        </>
      }
    >
      <dl {...part('facts')}>
        {invite.invitedEmail !== null && (
          <>
            <dt>{invited}</dt>
            <dd>
              <Email address={invite.invitedEmail} />
            </dd>
          </>
        )}
        <dt>{signedIn}</dt>
        <dd>
          <Email address={invite.viewer.email} />
        </dd>
      </dl>
    </AcceptCard>
  );
}
