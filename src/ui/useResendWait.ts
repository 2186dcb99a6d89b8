'use client';
import type { InviteActivity } from '../domain/InviteActivity.js';
import { resendableAt } from '../domain/resendableAt.js';
import type { UserInvite } from '../domain/UserInvite.js';
import { firstSeen } from './firstSeen.js';
import { useInvitesUi } from './useInvitesUi.js';
import { useReached } from './useReached.js';

/** Until when sending an invite again has to wait. */
export interface ResendWait {
  /** By the viewer's clock, in milliseconds since the epoch. */
  until: number;

  /** Whether that moment has come. */
  over: boolean;
}

/** Until when sending an invite again has to wait; null where nobody knows of a wait. Renders once, when it is over. */
export function useResendWait(
  invite: UserInvite,
  activity: InviteActivity | null,
  clockOffset: number | null,
): ResendWait | null {
  const { clock } = useInvitesUi();
  const error = activity?.phase === 'failed' && activity.kind === 'resend' ? activity.error : null;
  const refusal = error && { error, since: firstSeen(error, clock.now) };
  const until = resendableAt({ invite, refusal, clockOffset, now: clock.tick() });
  const over = useReached(until);
  return until === null ? null : { until, over };
}
