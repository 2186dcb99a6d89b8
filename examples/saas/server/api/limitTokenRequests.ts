import type { Context } from 'hono';

import { hashInviteToken } from '../invites/inviteToken.js';
import { takeTurn } from '../invites/rateLimits.js';
import type { ApiEnv } from './ApiEnv.js';
import { clientAddress } from './clientAddress.js';

const minute = 60 * 1000;

/** Lets one network address ask so many times a minute about tokens, and anybody so many times about one token, known or not. */
export async function limitTokenRequests(c: Context<ApiEnv>, token: string): Promise<void> {
  const { db, now, settings } = c.var.services;
  for (const key of [`tokens from ${clientAddress(c)}`, `token ${hashInviteToken(token)}`]) {
    await takeTurn(db, { key, most: settings.tokenRequestsPerMinute, windowMs: minute }, new Date(now()));
  }
}
