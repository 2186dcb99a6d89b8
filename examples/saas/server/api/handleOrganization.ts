import type { OpenAPIHono } from '@hono/zod-openapi';

import { checkInvitees } from '../invites/checkInvitees.js';
import { inviteQuota } from '../invites/inviteQuota.js';
import { inviteRoles, mayGive } from '../../shared/inviteRoles.js';
import { listInviters } from '../invites/listInviters.js';
import type { ApiEnv } from './ApiEnv.js';
import { inviteScope } from './inviteScope.js';
import { checkInviteesRoute, invitersRoute, quotaRoute, rolesRoute } from './routes/organizationRoutes.js';

/** Serves what an inviter needs to know of the organization. */
export function handleOrganization(api: OpenAPIHono<ApiEnv>): void {
  api.openapi(rolesRoute, (c) => c.json({ roles: inviteRoles.filter(({ key }) => mayGive(c.var.rank, [key])) }, 200));

  api.openapi(invitersRoute, async (c) =>
    c.json({ inviters: await listInviters(inviteScope(c), c.req.valid('query').search) }, 200),
  );

  api.openapi(checkInviteesRoute, async (c) =>
    c.json({ invitees: await checkInvitees(inviteScope(c), c.req.valid('json').emails) }, 200),
  );

  api.openapi(quotaRoute, async (c) => c.json(await inviteQuota(inviteScope(c)), 200));
}
