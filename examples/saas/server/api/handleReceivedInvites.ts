import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Kysely } from 'kysely';

import type { Database } from '../database/Database.js';
import { acceptInvite } from '../invites/acceptInvite.js';
import { declineInvite } from '../invites/declineInvite.js';
import { findReceivedInvite, receivedInvites } from '../invites/receivedInvites.js';
import type { ApiEnv } from './ApiEnv.js';
import { writeOnce } from './middleware/writeOnce.js';
import { acceptReceivedInviteRoute, declineReceivedInviteRoute, receivedInvitesRoute } from './routes/receivedInviteRoutes.js';

/** Serves a signed-in viewer the invites to their own address. */
export function handleReceivedInvites(api: OpenAPIHono<ApiEnv>): void {
  api.openapi(receivedInvitesRoute, async (c) =>
    c.json({ invites: await receivedInvites(inviteeOf(c, c.var.services.db)) }, 200),
  );

  api.openapi(acceptReceivedInviteRoute, async (c) => {
    const { inviteId } = c.req.valid('param');
    const accepted = await writeOnce(c, (db) => {
      const invitee = inviteeOf(c, db);
      return acceptInvite(invitee, () => findReceivedInvite(invitee, inviteId));
    });
    return c.json(accepted, 200);
  });

  api.openapi(declineReceivedInviteRoute, async (c) => {
    const { inviteId } = c.req.valid('param');
    const { reason } = c.req.valid('json');
    await writeOnce(c, async (db) => {
      const invitee = inviteeOf(c, db);
      await declineInvite({ ...invitee, userId: invitee.user.id }, () => findReceivedInvite(invitee, inviteId), reason);
      return null;
    });
    return c.json({ status: 'declined' as const }, 200);
  });
}

function inviteeOf<Db extends Kysely<Database>>(c: Context<ApiEnv>, db: Db) {
  return { db, user: c.var.user, now: new Date(c.var.services.now()) };
}
