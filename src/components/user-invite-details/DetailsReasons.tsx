'use client';
import type { UserInviteActionReason } from '../../domain/UserInvite.js';
import { ObstacleText } from '../../ui/ObstacleText.js';
import type { ActionObstacle } from '../../ui/useActionObstacles.js';
import { useInvitesUi } from '../../ui/useInvitesUi.js';
import { usePart } from '../../ui/usePart.js';
import { useDetailsMessages } from './DetailsMessagesContext.js';

interface DetailsReasonsProps {
  id: string;

  /** Which buttons do nothing, and why. */
  obstacles: readonly { label: string; obstacle: ActionObstacle }[];
}

/** Why buttons do nothing, each reason once. Renders a `<ul>`, or nothing where there is no reason. */
export function DetailsReasons({ id, obstacles }: DetailsReasonsProps) {
  const part = usePart();
  const messages = useDetailsMessages();
  const { formatters } = useInvitesUi();
  if (obstacles.length === 0) return null;

  const reasons = new Map<UserInviteActionReason, { obstacle: ActionObstacle; labels: string[] }>();
  for (const { label, obstacle } of obstacles) {
    const known = reasons.get(obstacle.reason);
    if (known) known.labels.push(label);
    else reasons.set(obstacle.reason, { obstacle, labels: [label] });
  }
  return (
    <ul {...part('details-reasons')} id={id}>
      {Array.from(reasons.values(), ({ obstacle, labels }) => (
        <li key={obstacle.reason} {...part('hint')}>
          {messages.unavailable({
            actions: formatters.list(labels),
            reason: <ObstacleText key="reason" obstacle={obstacle} />,
          })}
        </li>
      ))}
    </ul>
  );
}
