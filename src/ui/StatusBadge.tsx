'use client';
import { displayText } from '../domain/displayText.js';
import type { UserInvite } from '../domain/UserInvite.js';
import type { UserInviteStatus } from '../domain/UserInviteStatus.js';
import type { StatusMessages } from '../i18n/StatusMessages.js';
import { renderIcon } from './Icon.js';
import type { IconName } from './Icon.js';
import { usePart } from './usePart.js';
import type { Part } from './usePart.js';
import { useStatusMessages } from './useStatusMessages.js';

export interface StatusBadgeProps {
  status: UserInviteStatus;

  /** The server's own word, shown where the status is unknown. */
  rawStatus?: string | undefined;

  /** What became of the last mail; where it went wrong, that replaces `pending`. */
  delivery?: UserInvite['delivery'] | undefined;

  /** What runs now, in words; replaces the status. */
  pending?: string | undefined;

  /** What waits for the network, in words; replaces all else. */
  waiting?: string | undefined;
}

interface Face {
  icon: IconName;
  tone?: 'success' | 'warning' | 'danger';
  outline?: true;
}

/** A status as icon and word. Renders a `<span>`. */
export function StatusBadge(props: StatusBadgeProps) {
  return renderStatusBadge(usePart(), useStatusMessages(), props);
}

/** A {@link StatusBadge} without a component of its own, for rows. */
export function renderStatusBadge(part: Part, statuses: StatusMessages, { pending, waiting, ...given }: StatusBadgeProps) {
  if (waiting) {
    return (
      <span {...part('badge')}>
        {renderIcon(part, { name: 'offline', small: true })}
        {waiting}
      </span>
    );
  }
  if (pending) {
    return (
      <span {...part('badge')}>
        <span {...part('spinner')} />
        {pending}
      </span>
    );
  }
  const { face, text } = faceOf(given, statuses);
  return (
    <span {...part('badge', { tone: face.tone, variant: face.outline && 'outline' })}>
      {renderIcon(part, { name: face.icon, small: true })}
      {text}
    </span>
  );
}

function faceOf({ status, rawStatus, delivery }: StatusBadgeProps, statuses: StatusMessages): { face: Face; text: string } {
  if (status === 'pending' && delivery === 'bounced') return { face: { icon: 'alert', tone: 'danger' }, text: statuses.bounced };
  if (status === 'pending' && delivery === 'unknown') {
    return { face: { icon: 'question', tone: 'warning' }, text: statuses.deliveryUnknown };
  }
  const own = status === 'unknown' && rawStatus ? displayText(rawStatus).slice(0, 40) : null;
  return { face: faces[status], text: own ?? statuses[status] };
}

const faces: Readonly<Record<UserInviteStatus, Face>> = {
  pending: { icon: 'clock' },
  accepted: { icon: 'check', tone: 'success' },
  declined: { icon: 'x', outline: true },
  expired: { icon: 'issue', tone: 'warning' },
  canceled: { icon: 'ban', outline: true },
  unknown: { icon: 'question', outline: true },
};
