import type { OpenAPIHono } from '@hono/zod-openapi';

import { cancelInvite } from '../invites/cancelInvite.js';
import { changeEach } from '../invites/changeEach.js';
import { deleteInvite } from '../invites/deleteInvite.js';
import { resendInvites } from '../invites/resendInvite.js';
import type { ApiEnv } from './ApiEnv.js';
import { cancelInvitesRoute, deleteInvitesRoute, resendInvitesRoute } from './routes/bulkInviteRoutes.js';
import { writeInChunks } from './writeInChunks.js';

/** Serves what is done with many of an organization's invites at once. */
export function handleBulkInvites(api: OpenAPIHono<ApiEnv>): void {
  api.openapi(resendInvitesRoute, async (c) => c.json(await writeInChunks(c, c.req.valid('json'), resendInvites), 200));

  api.openapi(cancelInvitesRoute, async (c) =>
    c.json(await writeInChunks(c, c.req.valid('json'), (scope, ids) => changeEach(scope, ids, cancelInvite)), 200),
  );

  api.openapi(deleteInvitesRoute, async (c) =>
    c.json(await writeInChunks(c, c.req.valid('json'), (scope, ids) => changeEach(scope, ids, deleteInvite)), 200),
  );
}
