'use client';
import { useActionMessages } from './useActionMessages.js';
import type { ActionObstacle } from './useActionObstacles.js';
import { useCountdown } from './useCountdown.js';
import { usePart } from './usePart.js';

/** Why an action is not possible, and when it is again, in words. */
export function ObstacleText({ obstacle: { reason, until } }: { obstacle: ActionObstacle }) {
  const { unavailable } = useActionMessages();
  return until === null ? unavailable[reason] : <Waiting until={until} />;
}

function Waiting({ until }: { until: number }) {
  const part = usePart();
  const { failedWait } = useActionMessages();
  const wait = useCountdown(until);
  return <span {...part('number')}>{failedWait({ kind: 'resend', wait })}</span>;
}
