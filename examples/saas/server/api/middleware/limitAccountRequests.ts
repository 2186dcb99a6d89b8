import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';

import { hashedAddress } from '../../invites/hashedAddress.js';
import { invitationWrites } from '../../auth/invitationPaths.js';
import { takeTurn } from '../../invites/rateLimits.js';
import type { ApiEnv } from '../ApiEnv.js';
import { clientAddress } from '../clientAddress.js';
import { peekJson } from '../peekJson.js';

const minute = 60 * 1000;
// So that nobody at one network address keeps the owner of an account out of it.
const addressesForOneAccount = 3;

/**
 * Lets one network address try so many times a minute to sign in, to sign up or to verify, and anybody so many times
 * with one account, whether there is one or not. Signing out is always possible; what changes invitations is counted
 * with other changes.
 */
export const limitAccountRequests = createMiddleware<ApiEnv>(async (c, next) => {
  if (c.req.method === 'POST' && !c.req.path.endsWith('/sign-out') && !isInvitationWrite(c)) {
    const { db, now, settings } = c.var.services;
    const most = settings.accountRequestsPerMinute;
    const limits = [{ key: `accounts from ${clientAddress(c)}`, most }];
    const email = emailOf(await peekJson(c));
    if (email !== null) limits.push({ key: `account ${hashedAddress(email)}`, most: addressesForOneAccount * most });
    for (const limit of limits) await takeTurn(db, { ...limit, windowMs: minute }, new Date(now()));
  }
  await next();
});

function isInvitationWrite(c: Context<ApiEnv>): boolean {
  return c.var.services.betterAuthInvites && invitationWrites.some((path) => c.req.path === `/api/auth${path}`);
}

/** The account that a request names. */
function emailOf(body: unknown): string | null {
  const email = typeof body === 'object' && body !== null && 'email' in body ? body.email : null;
  return typeof email === 'string' ? email : null;
}
