import { createMiddleware } from 'hono/factory';

import { isBlockedAddress } from '../../invites/emailAddress.js';
import { lockMailBudget } from '../../invites/mailBudget.js';
import type { ApiEnv } from '../ApiEnv.js';
import { ApiError } from '../ApiError.js';
import { invalidFields } from '../invalidFields.js';
import { peekJson } from '../peekJson.js';
import { invitationBodySchema } from '../schemas/invitationBodySchema.js';
import { findManager } from './requireManager.js';

/** Holds better-auth's own invitations to the rules of ours: what they may carry, whom they may reach, and how many mails go out. */
export const limitInvitationMails = createMiddleware<ApiEnv>(async (c, next) => {
  const body = invitationBodySchema.safeParse(await peekJson(c));
  if (!body.success) throw new ApiError({ code: 'validation', fields: invalidFields(body.error) });
  const { email } = body.data;
  const { db, auth, now, settings } = c.var.services;
  // What better-auth takes where the request names none.
  const session = body.data.organizationId ? null : await auth.api.getSession({ headers: c.req.raw.headers });
  const named = body.data.organizationId || session?.session.activeOrganizationId || '';
  // Before anything is counted: else any stranger could use up what the organization may send to an address.
  const { user, organizationId } = await findManager(c.var.services, c.req.raw.headers, named);
  if (isBlockedAddress(email, settings.blockedDomains)) {
    throw new ApiError({ code: 'validation', fields: [{ path: 'email', code: 'blocked' }] });
  }
  await db.transaction().execute(async (tx) => {
    const scope = { db: tx, organizationId, userId: user.id, rank: 0, now: new Date(now()), settings };
    const budget = await lockMailBudget(scope, [email]);
    const refusal = budget.refusalOf(email);
    if (refusal) throw refusal;
    budget.spend(email);
    await budget.settle();
  });
  await next();
});
