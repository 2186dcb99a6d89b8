import type { Context } from 'hono';

import { currentUser } from '../auth/CurrentUser.js';
import type { ApiEnv } from './ApiEnv.js';

/**
 * Who is signed in, the organizations they belong to, and which back ends answer for invites. Whoever is signed out learns
 * of the demo account, if there is one.
 */
export async function viewer(c: Context<ApiEnv>): Promise<Response> {
  const { db, auth, demoAccount, betterAuthInvites } = c.var.services;
  const backEnds = ['rest', ...(betterAuthInvites ? ['better-auth'] : [])];
  const user = await currentUser(auth, c.req.raw.headers);
  if (!user) return c.json({ user: null, organizations: [], backEnds, demoAccount });
  const organizations = await db
    .selectFrom('auth.member as member')
    .innerJoin('auth.organization as organization', 'organization.id', 'member.organizationId')
    .where('member.userId', '=', user.id)
    .orderBy('organization.name')
    .select(['organization.id', 'organization.slug', 'organization.name', 'member.role'])
    .execute();
  return c.json({ user, organizations, backEnds, demoAccount: null });
}
