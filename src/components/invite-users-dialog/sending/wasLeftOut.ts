import type { SendUserInviteResult } from '../../../domain/SendUserInvitesResult.js';

/** Whether an invitee got no invite of a send for certain, and may get one when it is sent again. */
export function wasLeftOut({ outcome }: SendUserInviteResult): boolean {
  return outcome === 'failed' || outcome === 'unsent';
}
