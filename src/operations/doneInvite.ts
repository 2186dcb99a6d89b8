import type { BulkUserInviteResult } from '../client/InvitesClient.js';
import { InvitesError } from '../client/InvitesError.js';
import type { UserInvite } from '../domain/UserInvite.js';

/**
 * The invite of a result that says that it was done, or null where it holds none. Throws why it was not done; what the
 * answer leaves out, or gives no reason for, may have been.
 */
export function doneInvite(result: BulkUserInviteResult | undefined): UserInvite | null {
  if (result?.outcome === 'done') return result.invite ?? null;
  throw new InvitesError(result ? (result.error ?? { code: 'unknown' }) : { code: 'malformed' });
}
