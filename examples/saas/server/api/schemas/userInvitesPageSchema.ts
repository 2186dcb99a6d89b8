import { z } from '@hono/zod-openapi';

import { userInviteSchema } from './userInviteSchema.js';

const count = z.int().min(0);

/** One page of invites. */
export const userInvitesPageSchema = z
  .object({
    items: z.array(userInviteSchema),
    totalCount: count.openapi({ description: 'How many invites match.' }),
    nextCursor: z.null().openapi({ description: 'This wire pages by offset.' }),
    statusCounts: z
      .object({ pending: count, accepted: count, declined: count, expired: count, canceled: count })
      .openapi({ description: 'How many invites of each status match the search and the other filters.' }),
    serverNow: z.iso.datetime(),
  })
  .openapi('UserInvitesPage');

/** One page of invites on the wire. */
export type UserInvitesPageAnswer = z.output<typeof userInvitesPageSchema>;
