import { createMiddleware } from 'hono/factory';

import type { ApiEnv } from '../ApiEnv.js';
import { ApiError } from '../ApiError.js';

const localNames = ['localhost', '127.0.0.1', '[::1]'];

/** Refuses requests for a name that is not this server's: a site whose name was made to lead here could read the answer. */
export const requireKnownHost = createMiddleware<ApiEnv>(async (c, next) => {
  const name = hostnameOf(`http://${c.req.header('Host') ?? ''}`);
  const known = [...localNames, hostnameOf(c.var.services.publicUrl)];
  if (name === null || !known.includes(name)) throw new ApiError({ code: 'forbidden' });
  await next();
});

function hostnameOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).hostname : null;
}
