import type { InvitesErrorCode } from '../domain/InvitesErrorDetails.js';

/** Whether a refusal would meet every other request, too. */
export function wouldMeetAll(code: InvitesErrorCode): boolean {
  return (
    code === 'offline' ||
    code === 'unauthenticated' ||
    code === 'forbidden' ||
    code === 'quota_exceeded' ||
    code === 'rate_limited'
  );
}
