import type { OpenAPIHono } from '@hono/zod-openapi';

import { currentUser } from '../auth/CurrentUser.js';
import { acceptInvite } from '../invites/acceptInvite.js';
import { checkInviteToken } from '../invites/checkInviteToken.js';
import { declineInvite } from '../invites/declineInvite.js';
import { findInviteByToken } from '../invites/findInviteByToken.js';
import { hashInviteToken } from '../invites/inviteToken.js';
import { requestInvite } from '../invites/requestInvite.js';
import { takeTurn } from '../invites/rateLimits.js';
import type { ApiEnv } from './ApiEnv.js';
import { limitTokenRequests } from './limitTokenRequests.js';
import { writeOnce } from './middleware/writeOnce.js';
import { acceptInviteRoute, checkInviteTokenRoute, declineInviteRoute, requestInviteRoute } from './routes/inviteTokenRoutes.js';

/** Serves those who hold a mailed link. */
export function handleInviteTokens(api: OpenAPIHono<ApiEnv>): void {
  api.openapi(checkInviteTokenRoute, async (c) => {
    const { db, auth, now } = c.var.services;
    const { token } = c.req.valid('json');
    await limitTokenRequests(c, token);
    const user = await currentUser(auth, c.req.raw.headers);
    return c.json(await checkInviteToken({ db, user, now: new Date(now()) }, token), 200);
  });

  api.openapi(acceptInviteRoute, async (c) => {
    const { services, user } = c.var;
    const { token, values } = c.req.valid('json');
    await limitTokenRequests(c, token);
    const now = new Date(services.now());
    const accepted = await writeOnce(c, (db) => acceptInvite({ db, user, now, values }, () => findInviteByToken(db, token, now)));
    return c.json(accepted, 200);
  });

  api.openapi(declineInviteRoute, async (c) => {
    const { token, reason } = c.req.valid('json');
    await limitTokenRequests(c, token);
    const now = new Date(c.var.services.now());
    await writeOnce(
      c,
      async (db) => {
        await declineInvite({ db, now, userId: null }, () => findInviteByToken(db, token, now), reason);
        return null;
      },
      { scope: holderOf(token) },
    );
    return c.json({ status: 'declined' as const }, 200);
  });

  api.openapi(requestInviteRoute, async (c) => {
    const { services } = c.var;
    const { token } = c.req.valid('json');
    await limitTokenRequests(c, token);
    const now = new Date(services.now());
    const limit = { key: `request ${hashInviteToken(token)}`, most: 3, windowMs: 60 * 60 * 1000 };
    await writeOnce(
      c,
      async (db) => {
        await takeTurn(db, limit, now);
        await requestInvite({ db, now }, token);
        return null;
      },
      { scope: holderOf(token) },
    );
    services.mailQueued();
    return c.json({ status: 'requested' as const }, 200);
  });
}

/** Whoever holds a token may be anybody: only with the same token does a key give the first answer. */
function holderOf(token: string): string {
  return `token ${hashInviteToken(token)}`;
}
