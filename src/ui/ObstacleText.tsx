'use client';
import { useActionMessages } from './useActionMessages.js';
import type { ActionObstacle } from './useActionObstacles.js';
import { WaitText } from './WaitText.js';

/** Why an action is not possible, and when it is again, in words. */
export function ObstacleText({ obstacle: { reason, until } }: { obstacle: ActionObstacle }) {
  const { unavailable } = useActionMessages();
  return until === null ? unavailable[reason] : <WaitText kind="resend" until={until} />;
}
