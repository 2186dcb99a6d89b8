import type { InvitesErrorDetails } from './InvitesErrorDetails.js';
import type { UserInvite } from './UserInvite.js';

const longestWaitMs = 24 * 60 * 60 * 1000;

/** What decides how long to wait before an invite can be sent again. All times are the viewer's, in milliseconds since the epoch. */
export interface ResendCircumstances {
  invite: Pick<UserInvite, 'actions'>;

  /** Why sending it failed last, and when that was seen. */
  refusal: { error: InvitesErrorDetails; since: number } | null;

  /** Server time minus the viewer's; null where the server does not tell its time. */
  clockOffset: number | null;

  now: number;
}

/**
 * When an invite can be sent again, by the viewer's clock: when the server's own rule allows it, and after the wait that
 * it asked for last. Null where there is nothing to wait for, where nobody knows how long, and for more than a day, which
 * makes no sense.
 */
export function resendableAt({ invite, refusal, clockOffset, now }: ResendCircumstances): number | null {
  const right = invite.actions?.resend;
  const ruled = right?.allowed === false && clockOffset !== null ? Date.parse(right.availableAt ?? '') - clockOffset : Number.NaN;
  const wait = refusal?.error.code === 'rate_limited' ? refusal.error.retryAfterMs : null;
  const asked = refusal && wait !== null ? refusal.since + wait : Number.NaN;
  const moments = [ruled, asked].filter((moment) => moment <= now + longestWaitMs);
  return moments.length > 0 ? Math.max(...moments) : null;
}
