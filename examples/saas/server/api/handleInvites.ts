import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';

import { cancelInvite } from '../invites/cancelInvite.js';
import { getInviteWithHistory } from '../invites/getInvite.js';
import type { InviteWriteScope } from '../invites/InviteScope.js';
import { listInvites } from '../invites/listInvites.js';
import { mintInviteLink } from '../invites/mintInviteLink.js';
import { linkToken } from '../invites/inviteToken.js';
import { resendInvite } from '../invites/resendInvite.js';
import { restoreInvite } from '../invites/restoreInvite.js';
import { sendInvites } from '../invites/sendInvites.js';
import { updateInvite } from '../invites/updateInvite.js';
import type { ApiEnv } from './ApiEnv.js';
import { inviteScope } from './inviteScope.js';
import { writeOnce } from './middleware/writeOnce.js';
import {
  cancelInviteRoute,
  getInviteRoute,
  linkInviteRoute,
  listInvitesRoute,
  resendInviteRoute,
  restoreInviteRoute,
  sendInvitesRoute,
  updateInviteRoute,
} from './routes/inviteRoutes.js';

/** Serves an organization's invites. */
export function handleInvites(api: OpenAPIHono<ApiEnv>): void {
  api.openapi(listInvitesRoute, async (c) => c.json(await listInvites(inviteScope(c), c.req.valid('query')), 200));

  api.openapi(getInviteRoute, async (c) =>
    c.json(await getInviteWithHistory(inviteScope(c), c.req.valid('param').inviteId), 200),
  );

  api.openapi(sendInvitesRoute, async (c) => {
    const body = c.req.valid('json');
    const result = await write(c, (scope) => sendInvites(scope, body));
    c.var.services.mailQueued();
    return c.json(result, 200);
  });

  api.openapi(updateInviteRoute, async (c) => {
    const { inviteId } = c.req.valid('param');
    const changes = c.req.valid('json');
    return c.json(await write(c, (scope) => updateInvite(scope, inviteId, changes)), 200);
  });

  api.openapi(resendInviteRoute, async (c) => {
    const { inviteId } = c.req.valid('param');
    const invite = await write(c, (scope) => resendInvite(scope, inviteId));
    c.var.services.mailQueued();
    return c.json(invite, 200);
  });

  api.openapi(cancelInviteRoute, async (c) => {
    const { inviteId } = c.req.valid('param');
    return c.json(await write(c, (scope) => cancelInvite(scope, inviteId)), 200);
  });

  api.openapi(restoreInviteRoute, async (c) => {
    const { inviteId } = c.req.valid('param');
    return c.json(await write(c, (scope) => restoreInvite(scope, inviteId)), 200);
  });

  api.openapi(linkInviteRoute, async (c) => {
    const { inviteId } = c.req.valid('param');
    const { publicUrl, auth } = c.var.services;
    const { secret } = auth.options;
    const { seed } = await write(c, (scope) => mintInviteLink(scope, inviteId, secret));
    return c.json({ url: `${publicUrl}/accept#token=${linkToken(seed, secret)}` }, 200);
  });
}

function write<Answer>(c: Context<ApiEnv>, change: (scope: InviteWriteScope) => Promise<Answer>): Promise<Answer> {
  return writeOnce(c, (db) => change({ ...inviteScope(c), db }));
}
