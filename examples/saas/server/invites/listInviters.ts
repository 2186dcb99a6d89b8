import { sql } from 'kysely';

import { toPerson } from './toUserInvite.js';
import type { InviteScope } from './InviteScope.js';
import { searchPattern } from './searchText.js';

const mostInviters = 50;

/** The first fifty people, by name, who sent invites of the organization and whose name or address has the search in it. */
export async function listInviters({ db, organizationId }: InviteScope, search: string | undefined) {
  const people = await db
    .selectFrom('auth.user as user')
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('invites.invites as invite')
          .where('invite.organization_id', '=', organizationId)
          .whereRef('invite.invited_by', '=', 'user.id')
          .select('invite.id'),
      ),
    )
    .$if(Boolean(search?.trim()), (found) =>
      found.where(sql<boolean>`lower("user".name || chr(10) || "user".email) like ${searchPattern(search!)}`),
    )
    .orderBy(sql`"user".name collate "und-x-icu", "user".id`)
    .limit(mostInviters)
    .select(['user.id', 'user.name', 'user.email'])
    .execute();
  return people.map(({ id, name, email }) => toPerson(id, name, email)!);
}
