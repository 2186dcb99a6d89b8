'use client';
import { displayText } from '../domain/displayText.js';
import type { UserInvite } from '../domain/UserInvite.js';
import type { UserInviteStatus } from '../domain/UserInviteStatus.js';
import type { CommonMessages } from '../i18n/CommonMessages.js';
import { Icon } from './Icon.js';
import type { IconName } from './Icon.js';
import { useCommonMessages } from './useMessages.js';
import { usePart } from './usePart.js';

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
export function StatusBadge({ status, rawStatus, delivery, pending, waiting }: StatusBadgeProps) {
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
  const { face, text } = faceOf({ status, rawStatus, delivery }, common);
  return (
    <span {...part('badge', { tone: face.tone, variant: face.outline && 'outline' })}>
      <Icon name={face.icon} small />
      {text}
    </span>
  );
}

function faceOf({ status, rawStatus, delivery }: StatusBadgeProps, common: CommonMessages): { face: Face; text: string } {
  if (status === 'pending' && delivery === 'bounced') return { face: { icon: 'alert', tone: 'danger' }, text: common.bounced };
  if (status === 'pending' && delivery === 'unknown') {
    return { face: { icon: 'question', tone: 'warning' }, text: common.deliveryUnknown };
  }
  const own = status === 'unknown' && rawStatus ? displayText(rawStatus).slice(0, 40) : null;
  return { face: faces[status], text: own ?? common.statuses[status] };
}

const faces: Readonly<Record<UserInviteStatus, Face>> = {
  pending: { icon: 'clock' },
  accepted: { icon: 'check', tone: 'success' },
  declined: { icon: 'x', outline: true },
  expired: { icon: 'issue', tone: 'warning' },
  canceled: { icon: 'ban', outline: true },
  unknown: { icon: 'question', outline: true },
};
