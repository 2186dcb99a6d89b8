import type { OpenAPIHono } from '@hono/zod-openapi';

import { currentUser } from '../auth/CurrentUser.js';
import { acceptInvite } from '../invites/acceptInvite.js';
import { checkInviteToken } from '../invites/checkInviteToken.js';
import { declineInvite } from '../invites/declineInvite.js';
import type { ApiEnv } from './ApiEnv.js';
import { writeOnce } from './middleware/writeOnce.js';
import { acceptInviteRoute, checkInviteTokenRoute, declineInviteRoute } from './routes/inviteTokenRoutes.js';

/** Serves those who hold a mailed link. */
export function handleInviteTokens(api: OpenAPIHono<ApiEnv>): void {
  api.openapi(checkInviteTokenRoute, async (c) => {
    const { db, auth, now } = c.var.services;
    const user = await currentUser(auth, c.req.raw.headers);
    return c.json(await checkInviteToken({ db, user, now: new Date(now()) }, c.req.valid('json').token), 200);
  });

  api.openapi(acceptInviteRoute, async (c) => {
    const { services, user } = c.var;
    const { token } = c.req.valid('json');
    const accepted = await writeOnce(c, (db) => acceptInvite({ db, user, now: new Date(services.now()) }, token));
    return c.json(accepted, 200);
  });

  api.openapi(declineInviteRoute, async (c) => {
    const { db, now } = c.var.services;
    const answer = c.req.valid('json');
    await db.transaction().execute((tx) => declineInvite({ db: tx, now: new Date(now()) }, answer));
    return c.json({ status: 'declined' as const }, 200);
  });
}
