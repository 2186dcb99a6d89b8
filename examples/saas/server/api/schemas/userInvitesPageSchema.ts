import { z } from '@hono/zod-openapi';

import { exampleInvite, userInviteSchema } from './userInviteSchema.js';

const count = z.int().min(0);

/** One page of invites. */
export const userInvitesPageSchema = z
  .object({
    items: z.array(userInviteSchema),
    totalCount: count.openapi({ description: 'How many invites match.' }),
    nextCursor: z
      .string()
      .nullable()
      .openapi({ description: 'The `cursor` of the next page; null on the last page, and where `offset` was given.' }),
    statusCounts: z
      .object({ pending: count, accepted: count, declined: count, expired: count, canceled: count })
      .openapi({ description: 'How many invites of each status match the search and the other filters.' }),
    serverNow: z.iso.datetime(),
  })
  .openapi('UserInvitesPage', {
    example: {
      items: [exampleInvite],
      totalCount: 21,
      nextCursor: 'eyJzb3J0Ijoi…',
      statusCounts: { pending: 21, accepted: 8, declined: 1, expired: 3, canceled: 2 },
      serverNow: '2026-03-02T10:00:00.000Z',
    },
  });

/** One page of invites on the wire. */
export type UserInvitesPageAnswer = z.output<typeof userInvitesPageSchema>;
