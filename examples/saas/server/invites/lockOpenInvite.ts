import { accountAddress } from './emailAddress.js';
import type { InviteWriteScope } from './InviteScope.js';

interface OpenInvite {
  id: string;

  expires_at: Date;
}

/** The pending or expired invite of an address; it stays as it is until the transaction ends. */
export async function lockOpenInvite(scope: InviteWriteScope, email: string): Promise<OpenInvite | undefined> {
  const [open] = await lockOpenInvites(scope, [email]);
  return open;
}

/** The pending and expired invites of some addresses, locked in the order in which a bulk action locks them. */
export function lockOpenInvites({ db, organizationId }: InviteWriteScope, emails: readonly string[]): Promise<OpenInvite[]> {
  return db
    .selectFrom('invites.invites')
    .where('organization_id', '=', organizationId)
    .where('email_canonical', 'in', emails.map(accountAddress))
    .where('status', '=', 'pending')
    .orderBy('id')
    .select(['id', 'expires_at'])
    .forNoKeyUpdate()
    .execute();
}
