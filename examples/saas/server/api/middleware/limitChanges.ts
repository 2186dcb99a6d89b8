import { createMiddleware } from 'hono/factory';

import { takeTurn } from '../../invites/rateLimits.js';
import type { ApiEnv } from '../ApiEnv.js';

const minute = 60 * 1000;

/** Lets one signed-in person send so many requests a minute that are not mere reads. */
export const limitChanges = createMiddleware<ApiEnv>(async (c, next) => {
  const { db, now, settings } = c.var.services;
  if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
    const limit = { key: `changes ${c.var.user.id}`, most: settings.changesPerMinute, windowMs: minute };
    await takeTurn(db, limit, new Date(now()));
  }
  await next();
});
