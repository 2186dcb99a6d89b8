import type { UserInviteStatus } from './UserInviteStatus.js';

/** What is wrong with one field of a request. `code` is stable; the text on screen is looked up by it. */
export interface InvalidField {
  /** Dotted path in the request, such as `userInvites.0.email`. */
  path: string;

  code: string;
}

/**
 * What went wrong, as data. `code` is stable and decides the text on screen.
 */
export type InvitesErrorDetails =
  | { code: 'offline' }
  | { code: 'timeout' }
  | { code: 'network' }
  | { code: 'unauthenticated' }
  | { code: 'forbidden' }
  | { code: 'not_found' }
  | { code: 'gone' }
  | { code: 'conflict' }
  | { code: 'validation'; fields: readonly InvalidField[] }
  /** `retryAfterMs` is null where the server did not say. */
  | { code: 'rate_limited'; retryAfterMs: number | null }
  | { code: 'too_large' }
  | { code: 'quota_exceeded' }
  | { code: 'invite_not_pending'; status: UserInviteStatus }
  | { code: 'wrong_account'; invitedEmail: string | null }
  /** The viewer has to do something first: `action` names it, such as `second_factor`; null where the server did not say. */
  | { code: 'needs_action'; action: string | null }
  | { code: 'server' }
  | { code: 'malformed' }
  | { code: 'unknown' };

/** The stable name of an error. */
export type InvitesErrorCode = InvitesErrorDetails['code'];
