import { sql } from 'kysely';

import { toPerson } from './toUserInvite.js';
import type { InviteScope } from './InviteScope.js';
import { searchPattern } from './searchText.js';

const mostInviters = 50;

/** The first fifty people, by name, who sent invites of the organization and whose name or address has the search in it. */
export async function listInviters({ db, organizationId }: InviteScope, search: string | undefined) {
  const people = await db
    // One after the other: the index has them in order, and reading every invite of each would take as long as there are invites.
    .withRecursive('inviter(id)', (inviters) =>
      inviters
        .selectFrom('invites.invites as first')
        .where('first.organization_id', '=', organizationId)
        .select((eb) => eb.fn.min('first.invited_by').as('id'))
        .unionAll(
          inviters
            .selectFrom('inviter')
            .where('inviter.id', 'is not', null)
            .select((eb) =>
              eb
                .selectFrom('invites.invites as next')
                .where('next.organization_id', '=', organizationId)
                .whereRef('next.invited_by', '>', 'inviter.id')
                .select(({ fn }) => fn.min('next.invited_by').as('id'))
                .as('id'),
            ),
        ),
    )
    .selectFrom('inviter')
    .innerJoin('auth.user as user', 'user.id', 'inviter.id')
    .$if(Boolean(search?.trim()), (found) =>
      found.where(sql<boolean>`lower("user".name || chr(10) || "user".email collate "und-x-icu") like ${searchPattern(search!)}`),
    )
    .orderBy(sql`"user".name collate "und-x-icu", "user".id`)
    .limit(mostInviters)
    .select(['user.id', 'user.name', 'user.email'])
    .execute();
  return people.map(({ id, name, email }) => toPerson(id, name, email)!);
}
