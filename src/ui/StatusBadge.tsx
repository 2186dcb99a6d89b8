'use client';
import type { UserInviteStatus } from '../domain/UserInviteStatus.js';
import { displayText } from '../domain/displayText.js';
import { Icon } from './Icon.js';
import type { IconName } from './Icon.js';
import { useCommonMessages } from './useMessages.js';
import { usePart } from './usePart.js';

export interface StatusBadgeProps {
  status: UserInviteStatus;

  /** The server's own word, shown where the status is unknown. */
  rawStatus?: string | undefined;

  bounced?: boolean | undefined;

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
export function StatusBadge({ status, rawStatus, bounced, pending, waiting }: StatusBadgeProps) {
  const part = usePart();
  const common = useCommonMessages();
  if (waiting) {
    return (
      <span {...part('badge')}>
        <Icon name="offline" small />
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
  const face: Face = bounced && status === 'pending' ? { icon: 'alert', tone: 'danger' } : faces[status];
  const text = status === 'unknown' && rawStatus ? displayText(rawStatus).slice(0, 40) : common.statuses[status];
  return (
    <span {...part('badge', { tone: face.tone, variant: face.outline && 'outline' })}>
      <Icon name={face.icon} small />
      {bounced && status === 'pending' ? common.bounced : text}
    </span>
  );
}

const faces: Readonly<Record<UserInviteStatus, Face>> = {
  pending: { icon: 'clock' },
  accepted: { icon: 'check', tone: 'success' },
  declined: { icon: 'x', outline: true },
  expired: { icon: 'issue', tone: 'warning' },
  canceled: { icon: 'ban', outline: true },
  unknown: { icon: 'question', outline: true },
};
