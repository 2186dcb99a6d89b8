import * as z from 'zod/mini';

import { userInviteSchema } from './userInviteSchema.js';
import { lenient, toCount, wireOptionalCount, wireServerNow, wireText } from './wireValues.js';

const count = lenient((value) => toCount(value) ?? undefined);

/** One page of invites on the wire. An invite that is listed twice, as when pages shift, is there once. */
export const userInvitesPageSchema = z.object({
  items: z.pipe(z.array(userInviteSchema), z.transform(onceEach<z.output<typeof userInviteSchema>>)),
  totalCount: wireOptionalCount,
  nextCursor: wireText,
  statusCounts: z.catch(
    z.optional(z.object({ pending: count, accepted: count, declined: count, canceled: count, expired: count, unknown: count })),
    undefined,
  ),
  serverNow: wireServerNow,
});

function onceEach<Invite extends { id: string }>(invites: Invite[]): Invite[] {
  const seen = new Set<string>();
  return invites.filter(({ id }) => !seen.has(id) && seen.add(id));
}
