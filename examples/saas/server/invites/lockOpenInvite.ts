import { accountAddress } from './emailAddress.js';
import type { InviteWriteScope } from './InviteScope.js';

/** Whether an address has a pending or expired invite; one that it has stays until the transaction ends. */
export async function lockOpenInvite({ db, organizationId }: InviteWriteScope, email: string): Promise<boolean> {
  const open = await db
    .selectFrom('invites.invites')
    .where('organization_id', '=', organizationId)
    .where('email_canonical', '=', accountAddress(email))
    .where('status', '=', 'pending')
    .select('id')
    .forNoKeyUpdate()
    .executeTakeFirst();
  return open !== undefined;
}
