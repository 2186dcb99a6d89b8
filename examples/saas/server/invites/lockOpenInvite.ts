import { accountAddress } from './emailAddress.js';
import type { InviteWriteScope } from './InviteScope.js';

/** The pending or expired invite of an address; it stays as it is until the transaction ends. */
export function lockOpenInvite(
  { db, organizationId }: InviteWriteScope,
  email: string,
): Promise<{ id: string; expires_at: Date } | undefined> {
  return db
    .selectFrom('invites.invites')
    .where('organization_id', '=', organizationId)
    .where('email_canonical', '=', accountAddress(email))
    .where('status', '=', 'pending')
    .select(['id', 'expires_at'])
    .forNoKeyUpdate()
    .executeTakeFirst();
}
