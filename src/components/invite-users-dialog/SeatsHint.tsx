'use client';
import type { InviteUsersDialogMessages } from '../../i18n/InviteUsersDialogMessages.js';
import { usePart } from '../../ui/usePart.js';
import type { Seats } from './InviteUsersFormState.js';

export interface SeatsHintProps {
  seats: Seats;

  sendCount: number;

  messages: InviteUsersDialogMessages;
}

/** How many seats are left, or how many people are too many. Renders a `<p>`. */
export function SeatsHint({ seats: { left, limit }, sendCount, messages }: SeatsHintProps) {
  const part = usePart();
  const over = sendCount - left;
  if (over <= 0) return <p {...part('hint')}>{messages.seatsLeft({ left, limit, after: sendCount > 0 ? -over : null })}</p>;
  return <p {...part('hint', { tone: 'danger' })}>{messages.tooManySeats({ left, over })}</p>;
}
