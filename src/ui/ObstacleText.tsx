'use client';
import type { UserInviteActionReason } from '../domain/UserInvite.js';
import { useActionMessages } from './useActionMessages.js';
import type { ActionObstacle } from './useActionObstacles.js';
import { useCountdown } from './useCountdown.js';
import { usePart } from './usePart.js';

/** Why an action is not possible and, counting down, when it is again, in words. */
export function ObstacleText({ obstacle: { reason, until } }: { obstacle: ActionObstacle }) {
  const { unavailable } = useActionMessages();
  return until === null ? unavailable[reason] : <Countdown reason={reason} until={until} />;
}

function Countdown({ reason, until }: { reason: UserInviteActionReason; until: number }) {
  const part = usePart();
  const { unavailable, unavailableFor } = useActionMessages();
  const wait = useCountdown(until);
  return <span {...part('number')}>{unavailableFor({ reason: unavailable[reason], wait })}</span>;
}
