'use client';
import { displayText } from '../../domain/displayText.js';
import { expiresSoon } from '../../domain/expiresSoon.js';
import type { InviteField } from '../../domain/InviteField.js';
import type { UserInvite } from '../../domain/UserInvite.js';
import type { UserInviteStatus } from '../../domain/UserInviteStatus.js';
import { languageName } from '../../i18n/languageName.js';
import { useInvitesUi } from '../../ui/useInvitesUi.js';
import { useCommonMessages } from '../../ui/useMessages.js';
import { usePart } from '../../ui/usePart.js';
import { useDetailsMessages } from './DetailsMessagesContext.js';
import { Fact } from './Fact.js';
import { fieldText } from './fieldText.js';
import { InviteStatus } from './InviteStatus.js';
import type { InviteStatusProps } from './InviteStatus.js';
import { Moment } from './Moment.js';
import { PersonName } from './PersonName.js';

export interface InviteFactsProps extends InviteStatusProps {
  fields: readonly InviteField[];

  now: number | null;

  serverNow: number | null;
}

/** What is known of an invite, line by line. Renders a `<dl>`. */
export function InviteFacts({ invite, status, activity, fields, now, serverNow }: InviteFactsProps) {
  const part = usePart();
  const messages = useDetailsMessages();
  const common = useCommonMessages();
  const { formatters } = useInvitesUi();
  const roles = invite.roles.map(({ key, name }) => displayText(name ?? key));
  const delivery = status === 'pending' || status === 'expired' ? invite.delivery : null;
  const language = invite.locale && (languageName(formatters, invite.locale) ?? displayText(invite.locale));
  return (
    <dl {...part('facts')}>
      <Fact label={messages.status}>
        <InviteStatus invite={invite} status={status} activity={activity} />
      </Fact>
      <Fact label={common.roles}>{roles.length > 0 && <bdi>{formatters.shortList(roles)}</bdi>}</Fact>
      <Fact label={messages.invitedBy}>{invite.invitedBy && <PersonName person={invite.invitedBy} />}</Fact>
      <Fact label={messages.acceptedBy}>{invite.acceptedBy && <PersonName person={invite.acceptedBy} />}</Fact>
      <Fact label={messages.sent}>{invite.sentAt && <SentFact invite={invite} at={invite.sentAt} now={now} />}</Fact>
      <Fact label={messages.delivery}>{delivery && messages.deliveries[delivery]}</Fact>
      <Fact label={common.expires}>{expiryOf(invite, status, serverNow ?? now, serverNow)}</Fact>
      <Fact label={messages.language}>{language}</Fact>
      {fields.map((field) => {
        const text = fieldText(field, invite.data, formatters, messages);
        return (
          <Fact key={field.name} label={field.label}>
            {text && <bdi>{text}</bdi>}
          </Fact>
        );
      })}
    </dl>
  );
}

function SentFact({ invite: { sentCount }, at, now }: { invite: UserInvite; at: string; now: number | null }) {
  const part = usePart();
  const messages = useDetailsMessages();
  return (
    <>
      <Moment at={at} now={now} />
      {sentCount > 1 && <p {...part('hint')}>{messages.sentTimes({ count: sentCount })}</p>}
    </>
  );
}

function expiryOf(invite: UserInvite, status: UserInviteStatus, now: number | null, serverNow: number | null) {
  if (invite.expiresAt === null || (status !== 'pending' && status !== 'expired')) return null;
  const soon = status === 'pending' && expiresSoon(invite, serverNow);
  return <Moment at={invite.expiresAt} now={now} tone={soon ? 'warning' : undefined} />;
}
