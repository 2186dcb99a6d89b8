import type { Context } from 'hono';

/** The body of a request, read aside: whoever answers it reads it again. Null where it is no JSON. */
export function peekJson(c: Context): Promise<unknown> {
  return c.req.raw
    .clone()
    .json()
    .catch(() => null);
}
