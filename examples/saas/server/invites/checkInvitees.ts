import type { InviteeChecksAnswer } from '../api/schemas/inviteeChecksSchema.js';
import { accountAddress, isBlockedAddress, isEmailAddress } from './emailAddress.js';
import type { InviteScope } from './InviteScope.js';
import { memberAddresses } from './memberAddresses.js';

/** What an inviter should know of addresses before inviting them; text that is no address is left out. */
export async function checkInvitees(scope: InviteScope, emails: readonly string[]): Promise<InviteeChecksAnswer['invitees']> {
  const addresses = emails.filter(isEmailAddress);
  if (addresses.length === 0) return [];
  const members = await memberAddresses(scope, addresses);
  const invited = await invitedAddresses(scope, addresses);
  return addresses.map((email) => {
    if (isBlockedAddress(email, scope.settings.blockedDomains)) return { email, state: 'blocked' };
    if (members.has(accountAddress(email))) return { email, state: 'already_member' };
    return { email, state: invited.has(accountAddress(email)) ? 'already_invited' : 'ok' };
  });
}

async function invitedAddresses({ db, organizationId, now }: InviteScope, emails: readonly string[]): Promise<Set<string>> {
  const invited = await db
    .selectFrom('invites.invites')
    .where('organization_id', '=', organizationId)
    .where('email_canonical', 'in', emails.map(accountAddress))
    .where('status', '=', 'pending')
    .where('expires_at', '>', now)
    .select('email_canonical')
    .execute();
  return new Set(invited.map(({ email_canonical }) => email_canonical));
}
