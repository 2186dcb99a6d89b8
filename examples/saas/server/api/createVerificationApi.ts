import { z } from '@hono/zod-openapi';
import { Hono } from 'hono';

import { queueVerificationMail } from '../auth/queueVerificationMail.js';
import { verifyAddress } from '../auth/verifyAddress.js';
import type { ApiEnv } from './ApiEnv.js';
import { limitAccountRequests } from './middleware/limitAccountRequests.js';
import { requireUser } from './middleware/requireUser.js';
import { readJson } from './readJson.js';

const tokenSchema = z.object({ token: z.string().max(500) });

/** Serves signed-in people the way to show that their account's address is theirs: by a mail, and by a click on its page. */
export function createVerificationApi(): Hono<ApiEnv> {
  const api = new Hono<ApiEnv>();
  api.use(limitAccountRequests, requireUser);

  api.post('/mail', async (c) => {
    const { services, user } = c.var;
    const { db, now, mailQueued } = services;
    if (!user.emailVerified) {
      await db.transaction().execute((tx) => queueVerificationMail(tx, user, new Date(now())));
      mailQueued();
    }
    return c.json({ emailVerified: user.emailVerified });
  });

  api.post('/', async (c) => {
    const { services, user } = c.var;
    const { token } = await readJson(c, tokenSchema);
    await services.db.transaction().execute((tx) => verifyAddress(tx, user, token, new Date(services.now())));
    return c.json({ emailVerified: true });
  });

  return api;
}
