import type { InvitesErrorDetails } from '../../domain/InvitesErrorDetails.js';

/** What an HTTP status stands for, where nothing says more. */
export function errorOfStatus(status: number): InvitesErrorDetails {
  switch (status) {
    // Outside browsers a redirect that is not followed can be seen: an expired session sends to the sign-in page.
    case 301:
    case 302:
    case 303:
    case 307:
    case 308:
      return { code: 'unauthenticated' };
    case 400:
    case 422:
      return { code: 'validation', fields: [] };
    case 401:
      return { code: 'unauthenticated' };
    case 402:
      return { code: 'quota_exceeded' };
    case 403:
      return { code: 'forbidden' };
    case 404:
      return { code: 'not_found' };
    case 408:
    case 504:
      return { code: 'timeout' };
    case 409:
    case 412:
      return { code: 'conflict' };
    case 410:
      return { code: 'gone' };
    case 413:
      return { code: 'too_large' };
    case 429:
      return { code: 'rate_limited', retryAfterMs: null };
    default:
      return { code: status >= 500 ? 'server' : 'unknown' };
  }
}
