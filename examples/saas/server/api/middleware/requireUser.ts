import { createMiddleware } from 'hono/factory';

import { currentUser } from '../../auth/CurrentUser.js';
import type { ApiEnv } from '../ApiEnv.js';
import { ApiError } from '../ApiError.js';

/** Lets only signed-in people through. */
export const requireUser = createMiddleware<ApiEnv>(async (c, next) => {
  const user = await currentUser(c.var.services.auth, c.req.raw.headers);
  if (!user) throw new ApiError({ code: 'unauthenticated' });
  c.set('user', user);
  await next();
});
