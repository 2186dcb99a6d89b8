import type { InvitesErrorDetails } from './InvitesErrorDetails.js';

/**
 * Whether a request that failed so may have been carried out all the same, and only its answer was lost. `offline` is
 * among them: a client says it also where the network went while the answer was on its way.
 */
export function mayHaveHappened({ code }: InvitesErrorDetails): boolean {
  return (
    code === 'offline' ||
    code === 'timeout' ||
    code === 'network' ||
    code === 'malformed' ||
    code === 'server' ||
    code === 'unknown'
  );
}
