import type { InvitesErrorDetails } from '../domain/InvitesErrorDetails.js';
import { isInvitesError } from './InvitesError.js';

/** The details of anything that a client method threw; `unknown` for what is not an {@link InvitesError}. */
export function toInvitesErrorDetails(error: unknown): InvitesErrorDetails {
  return isInvitesError(error) ? error.details : { code: 'unknown' };
}
