import type { InvitesErrorCode } from './InvitesErrorDetails.js';

/** Whether what failed so may work another time, as it is. */
export function isWorthRetrying(code: InvitesErrorCode): boolean {
  switch (code) {
    case 'forbidden':
    case 'not_found':
    case 'gone':
    case 'validation':
    case 'quota_exceeded':
    case 'invite_not_pending':
    case 'needs_action':
    case 'wrong_account':
      return false;
    default:
      return true;
  }
}
