import { createMiddleware } from 'hono/factory';

import type { ApiEnv } from '../ApiEnv.js';
import { ApiError } from '../ApiError.js';

/** Refuses changes that another site's page could have caused: they must be JSON, and from a page of ours if from a page at all. */
export const requireTrustedWrite = createMiddleware<ApiEnv>(async (c, next) => {
  if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
    const origin = c.req.header('Origin');
    if (origin !== undefined && !c.var.services.trustedOrigins.includes(origin)) throw new ApiError({ code: 'forbidden' });
    const encoding = c.req.header('Content-Encoding');
    if (encoding !== undefined && encoding !== 'identity') throw unsupported('Content-Encoding');
    if (!/^application\/json\s*(;|$)/i.test(c.req.header('Content-Type') ?? '')) {
      throw unsupported('Content-Type');
    }
  }
  await next();
});

function unsupported(path: string): ApiError {
  return new ApiError({ code: 'validation', fields: [{ path, code: 'unsupported' }] }, 415);
}
