import { accountAddress } from './emailAddress.js';
import type { InviteScope } from './InviteScope.js';

/** Which of these addresses are members' of the organization, in the form of {@link accountAddress}. */
export async function memberAddresses({ db, organizationId }: InviteScope, emails: readonly string[]): Promise<Set<string>> {
  const spellings = emails.flatMap((email) => [accountAddress(email), email.trim().toLowerCase()]);
  const members = await db
    .selectFrom('auth.member as member')
    .innerJoin('auth.user as user', 'user.id', 'member.userId')
    .where('member.organizationId', '=', organizationId)
    .where('user.email', 'in', spellings)
    .select('user.email')
    .execute();
  return new Set(members.map(({ email }) => accountAddress(email)));
}
