'use client';
import { actionObstacle } from '../domain/actionObstacle.js';
import type { InviteActivity } from '../domain/InviteActivity.js';
import type { InviteCommands } from '../domain/InviteCommands.js';
import type { UserInvite, UserInviteAction, UserInviteActionReason } from '../domain/UserInvite.js';
import type { UserInviteStatus } from '../domain/UserInviteStatus.js';
import { useResendWait } from './useResendWait.js';

/** Why an action is not possible now. */
export interface ActionObstacle {
  reason: UserInviteActionReason;

  /** When it is possible again, by the viewer's clock in milliseconds since the epoch; null where nobody knows. */
  until: number | null;
}

/** What decides what is possible with an invite. */
export interface ActionCircumstances {
  invite: UserInvite;

  status: UserInviteStatus;

  activity: InviteActivity | null;

  /** In milliseconds since the epoch. */
  serverNow: number | null;

  clockOffset: number | null;

  can: InviteCommands['can'];
}

/** A function that says what stands in the way of an action; null where nothing does. Renders when a wait is over. */
export function useActionObstacles({
  invite,
  status,
  activity,
  serverNow,
  clockOffset,
  can,
}: ActionCircumstances): (action: UserInviteAction) => ActionObstacle | null {
  const wait = useResendWait(invite, activity, clockOffset);
  // The end of a wait comes between two ticks.
  const latest = wait?.over && clockOffset !== null ? Math.max(serverNow ?? 0, wait.until + clockOffset) : serverNow;

  return (action) => {
    if (!can({ action, invite })) return { reason: 'forbidden', until: null };
    const reason = actionObstacle(invite, action, status, latest);
    const waits = action === 'resend' && wait !== null && !wait.over;
    if (waits && (reason === null || reason === 'cooldown')) return { reason: 'cooldown', until: wait.until };
    return reason && { reason, until: null };
  };
}
