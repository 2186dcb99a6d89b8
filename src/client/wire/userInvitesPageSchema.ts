import * as z from 'zod/mini';

import { userInviteSchema } from './userInviteSchema.js';
import { wireText } from './wireValues.js';

const count = z.catch(z.optional(z.int().check(z.minimum(0))), undefined);

/** One page of invites on the wire. */
export const userInvitesPageSchema = z.object({
  items: z.array(userInviteSchema),
  totalCount: z.catch(z.nullable(z.int().check(z.minimum(0))), null),
  nextCursor: wireText,
  statusCounts: z.catch(
    z.optional(
      z.object({ pending: count, accepted: count, declined: count, canceled: count, expired: count, unknown: count }),
    ),
    undefined,
  ),
  serverNow: z.catch(z.optional(z.iso.datetime()), undefined),
});
