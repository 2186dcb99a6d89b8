import type { InvitesErrorCode } from '../domain/InvitesErrorDetails.js';

/** Whether a failure would meet every other request, too: who gets no answer in time would wait as long for each. */
export function wouldMeetAll(code: InvitesErrorCode): boolean {
  return (
    code === 'offline' ||
    code === 'unauthenticated' ||
    code === 'forbidden' ||
    code === 'quota_exceeded' ||
    code === 'rate_limited' ||
    code === 'timeout'
  );
}
