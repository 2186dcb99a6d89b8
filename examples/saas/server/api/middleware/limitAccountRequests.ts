import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';

import { hashedAddress } from '../../invites/hashedAddress.js';
import { takeTurn } from '../../invites/rateLimits.js';
import type { ApiEnv } from '../ApiEnv.js';
import { clientAddress } from '../clientAddress.js';

const minute = 60 * 1000;
// So that nobody at one network address keeps the owner of an account out of it.
const addressesForOneAccount = 3;

/**
 * Lets one network address try so many times a minute to sign in, to sign up or to verify, and anybody so many times
 * with one account, whether there is one or not. Signing out is always possible.
 */
export const limitAccountRequests = createMiddleware<ApiEnv>(async (c, next) => {
  if (c.req.method === 'POST' && !c.req.path.endsWith('/sign-out')) {
    const { db, now, settings } = c.var.services;
    const most = settings.accountRequestsPerMinute;
    const limits = [{ key: `accounts from ${clientAddress(c)}`, most }];
    const email = await emailOf(c);
    if (email !== null) limits.push({ key: `account ${hashedAddress(email)}`, most: addressesForOneAccount * most });
    for (const limit of limits) await takeTurn(db, { ...limit, windowMs: minute }, new Date(now()));
  }
  await next();
});

/** The account that a request names; whoever answers it reads the body once more. */
async function emailOf(c: Context<ApiEnv>): Promise<string | null> {
  const body: unknown = await c.req.raw
    .clone()
    .json()
    .catch(() => null);
  const email = typeof body === 'object' && body !== null && 'email' in body ? body.email : null;
  return typeof email === 'string' ? email : null;
}
