'use client';
import type { ClosedInviteStatus } from '../../domain/AcceptInviteState.js';
import type { UserInvitePreview } from '../../domain/UserInvitePreview.js';
import type { IconName } from '../../ui/Icon.js';
import { AcceptCard } from './AcceptCard.js';
import type { AcceptInviteHandlers } from './AcceptInviteHandlers.js';
import { AcceptMark } from './AcceptMark.js';
import { useAcceptMessages } from './AcceptMessagesContext.js';
import { ButtonLink } from './ButtonLink.js';
import { nameElement } from './ForeignName.js';

interface ClosedState {
  status: 'declined' | 'requested' | ClosedInviteStatus;
  preview: UserInvitePreview | null;
}

/** There is nothing left to do on this page. */
export function ClosedScreen({ state: { status, preview }, homeUrl }: { state: ClosedState } & AcceptInviteHandlers) {
  const messages = useAcceptMessages();
  const { badge, tone, message } = closings[status];
  const { title, text } = messages[message];
  const inviter = nameElement('inviter', preview?.invitedBy?.name ?? preview?.invitedBy?.email);
  const organization = nameElement('organization', preview?.organization.name);
  return (
    <AcceptCard
      mark={<AcceptMark organization={preview?.organization ?? null} badge={badge} tone={tone} />}
      title={title}
      text={typeof text === 'string' ? text : text({ organization, inviter })}
      actions={<ButtonLink url={homeUrl}>{messages.home}</ButtonLink>}
    />
  );
}

type ClosingMessage = 'declined' | 'requested' | 'canceled' | 'superseded' | 'alreadyAccepted';

const closings: Readonly<
  Record<
    ClosedState['status'],
    { message: ClosingMessage; badge?: IconName | undefined; tone?: 'success' | 'warning' | undefined }
  >
> = {
  requested: { message: 'requested', badge: 'check', tone: 'success' },
  canceled: { message: 'canceled', badge: 'ban' },
  superseded: { message: 'superseded', badge: 'mail', tone: 'warning' },
  already_accepted: { message: 'alreadyAccepted', badge: 'check', tone: 'success' },
  declined: { message: 'declined' },
};
