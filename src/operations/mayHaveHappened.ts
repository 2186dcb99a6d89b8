import type { InvitesErrorDetails } from '../domain/InvitesErrorDetails.js';

/** Whether a request that failed so may have been carried out all the same, and only its answer was lost. */
export function mayHaveHappened({ code }: InvitesErrorDetails): boolean {
  return code === 'timeout' || code === 'network' || code === 'malformed' || code === 'server' || code === 'unknown';
}
