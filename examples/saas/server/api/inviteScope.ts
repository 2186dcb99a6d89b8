import type { Context } from 'hono';

import type { InviteScope } from '../invites/InviteScope.js';
import type { ApiEnv } from './ApiEnv.js';

/** Whose invites a request is about, once `requireManager` let it through. */
export function inviteScope(c: Context<ApiEnv>): InviteScope {
  const { services, user, organizationId, rank } = c.var;
  return { db: services.db, settings: services.settings, now: new Date(services.now()), userId: user.id, rank, organizationId };
}
