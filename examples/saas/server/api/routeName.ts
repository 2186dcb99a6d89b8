import type { Context } from 'hono';
import { routePath } from 'hono/route';

/** What a request asks for, as the log may have it: its path may hold anything. */
export function routeName(c: Context): string {
  return `${c.req.method} ${routePath(c, -1)}`;
}
