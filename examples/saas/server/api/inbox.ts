import type { Context } from 'hono';

import type { ApiEnv } from './ApiEnv.js';

/** The mails that the local catcher received, newest first. */
export function inbox(c: Context<ApiEnv>): Response {
  return c.json({ messages: c.var.services.inbox?.() ?? [] });
}
