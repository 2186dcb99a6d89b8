import * as z from 'zod/mini';

import { userInviteStatuses } from '../../domain/UserInviteStatus.js';
import type { UserInviteStatus } from '../../domain/UserInviteStatus.js';
import { wireCount, wireData, wireDate, wireId, wireList, wirePerson, wireRoles, wireText } from './wireValues.js';

const delivery = z.catch(z.nullable(z.enum(['queued', 'delivered', 'bounced', 'unknown'])), null);

const right = z.catch(
  z.optional(
    z.object({
      allowed: z.boolean(),
      reason: z.catch(
        z.optional(z.enum(['forbidden', 'not_pending', 'cooldown', 'limit_reached', 'expired', 'not_supported'])),
        undefined,
      ),
      availableAt: z.catch(z.optional(z.string()), undefined),
    }),
  ),
  undefined,
);

const actions = z.catch(
  z.optional(
    z.object({
      resend: right,
      cancel: right,
      update: right,
      copy_link: right,
      restore: right,
      delete: right,
    }),
  ),
  undefined,
);

const event = z.object({
  id: wireId,
  type: z.enum([
    'created',
    'sent',
    'resent',
    'delivered',
    'bounced',
    'updated',
    'accepted',
    'declined',
    'canceled',
    'restored',
    'requested',
    'expired',
  ]),
  at: z.string(),
  by: wirePerson,
});

/** One invite on the wire. A missing id or address is an error; every other oddity degrades to null or `unknown`. */
export const userInviteSchema = z.pipe(
  z.object({
    id: wireId,
    email: z.string().check(z.minLength(1)),
    firstName: wireText,
    lastName: wireText,
    status: z.catch(z.string(), 'unknown'),
    rawStatus: wireText,
    roles: wireRoles,
    locale: wireText,
    data: wireData,
    message: wireText,
    createdAt: wireDate,
    sentAt: wireDate,
    sentCount: wireCount,
    expiresAt: wireDate,
    updatedAt: wireDate,
    invitedBy: wirePerson,
    acceptedBy: wirePerson,
    delivery,
    history: z.catch(z.optional(wireList(event)), undefined),
    actions,
  }),
  z.transform(({ status, rawStatus, ...invite }) => ({ ...invite, status: toStatus(status), rawStatus: rawStatus ?? status })),
);

function toStatus(status: string): UserInviteStatus {
  return userInviteStatuses.find((known) => known === status) ?? 'unknown';
}
