import type { Kysely } from 'kysely';
import { createMiddleware } from 'hono/factory';

import { currentUser } from '../../auth/CurrentUser.js';
import type { Database } from '../../database/Database.js';
import { rankOf } from '../../../shared/inviteRoles.js';
import type { ApiEnv, Services } from '../ApiEnv.js';
import { ApiError } from '../ApiError.js';

const managingRoles = ['owner', 'admin'];

/**
 * Lets only those through who may manage the organization's invites. To everybody who is not a member,
 * an organization that exists looks like one that does not.
 */
export const requireManager = createMiddleware<ApiEnv>(async (c, next) => {
  const { user, organizationId, rank } = await findManager(
    c.var.services,
    c.req.raw.headers,
    c.req.param('organizationId') ?? '',
  );
  c.set('user', user);
  c.set('organizationId', organizationId);
  c.set('rank', rank);
  await next();
});

/** Who manages an organization's invites, by the request's session. Throws where nobody does. */
export async function findManager({ db, auth }: Pick<Services, 'db' | 'auth'>, headers: Headers, idOrSlug: string) {
  const user = await currentUser(auth, headers);
  if (!user) throw new ApiError({ code: 'unauthenticated' });
  const membership = await findMembership(db, idOrSlug, user.id);
  if (!membership) throw new ApiError({ code: 'not_found' });
  const roles = membership.role.split(',');
  if (!roles.some((role) => managingRoles.includes(role))) throw new ApiError({ code: 'forbidden' });
  return { user, organizationId: membership.id, rank: rankOf(roles) };
}

function findMembership(db: Kysely<Database>, idOrSlug: string, userId: string) {
  return (
    db
      .selectFrom('auth.organization as organization')
      .innerJoin('auth.member as member', 'member.organizationId', 'organization.id')
      .where('member.userId', '=', userId)
      .where((eb) => eb.or([eb('organization.id', '=', idOrSlug), eb('organization.slug', '=', idOrSlug)]))
      // A slug can be made to look like another organization's id: the id wins.
      .orderBy((eb) => eb('organization.id', '=', idOrSlug), 'desc')
      .select(['organization.id', 'member.role'])
      .executeTakeFirst()
  );
}
