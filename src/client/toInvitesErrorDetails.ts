import type { InvitesErrorDetails } from '../domain/InvitesErrorDetails.js';
import { isInvitesError } from './InvitesError.js';
import { invitesErrorSchema } from './wire/invitesErrorSchema.js';

const read = new WeakMap<object, InvitesErrorDetails>();

/**
 * The details of anything that a client method threw, the same object for the same error; `unknown` for what is not an
 * {@link InvitesError}, and where its details cannot be read. Never throws.
 */
export function toInvitesErrorDetails(error: unknown): InvitesErrorDetails {
  if (!isInvitesError(error)) return { code: 'unknown' };
  const known = read.get(error);
  if (known) return known;
  const details = readDetails(error);
  read.set(error, details);
  return details;
}

function readDetails(error: { details: unknown }): InvitesErrorDetails {
  try {
    return invitesErrorSchema.parse(error.details);
  } catch {
    return { code: 'unknown' };
  }
}
