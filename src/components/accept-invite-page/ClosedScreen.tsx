'use client';
import type { ClosedInviteStatus } from '../../domain/AcceptInviteState.js';
import type { UserInvitePreview } from '../../domain/UserInvitePreview.js';
import type { IconName } from '../../ui/Icon.js';
import { useInvitesUi } from '../../ui/useInvitesUi.js';
import { useNow } from '../../ui/useNow.js';
import { AcceptCard } from './AcceptCard.js';
import type { AcceptInviteHandlers } from './AcceptInviteHandlers.js';
import { AcceptMark } from './AcceptMark.js';
import { useAcceptMessages } from './AcceptMessagesContext.js';
import { ButtonLink } from './ButtonLink.js';
import { nameElement } from './ForeignName.js';

interface ClosedState {
  status: 'declined' | ClosedInviteStatus;
  preview: UserInvitePreview | null;
}

/** An invite that nobody can answer any more. */
export function ClosedScreen({ state: { status, preview }, homeUrl }: { state: ClosedState } & AcceptInviteHandlers) {
  const messages = useAcceptMessages();
  const { formatters } = useInvitesUi();
  const now = useNow();
  const { badge, tone, message } = closings[status];
  const expiresAt = preview?.expiresAt ?? null;
  const isPast = now !== null && expiresAt !== null && Date.parse(expiresAt) <= now;
  const { title, text } = messages[message];
  const inviter = nameElement('inviter', preview?.invitedBy?.name ?? preview?.invitedBy?.email);
  const organization = nameElement('organization', preview?.organization.name);
  return (
    <AcceptCard
      mark={<AcceptMark organization={preview?.organization ?? null} badge={badge} tone={tone} />}
      title={title}
      text={
        typeof text === 'string'
          ? text
          : text({ organization, inviter, ago: isPast ? formatters.relative(expiresAt, now) : null })
      }
      actions={<ButtonLink url={homeUrl}>{messages.home}</ButtonLink>}
    />
  );
}

type ClosingMessage = 'declined' | 'expired' | 'canceled' | 'superseded' | 'alreadyAccepted';

const closings: Readonly<
  Record<
    ClosedState['status'],
    { message: ClosingMessage; badge?: IconName | undefined; tone?: 'success' | 'warning' | undefined }
  >
> = {
  expired: { message: 'expired', badge: 'clock', tone: 'warning' },
  canceled: { message: 'canceled', badge: 'ban' },
  superseded: { message: 'superseded', badge: 'mail', tone: 'warning' },
  already_accepted: { message: 'alreadyAccepted', badge: 'check', tone: 'success' },
  declined: { message: 'declined' },
};
