import { z } from '@hono/zod-openapi';
import { userInviteStatuses } from 'react-user-invites/client';

import { errorDetailsSchema } from './errorSchema.js';
import { textSchema } from './textSchema.js';
import { exampleInvite, userInviteSchema } from './userInviteSchema.js';

// Whoever leaves out more than these selects by id.
const mostExcepted = 10_000;

const id = textSchema(100);
const ids = z.array(id);
const texts = z.array(id).max(100).optional();
const date = z.iso.datetime({ offset: true }).optional();

const filterSchema = z.strictObject({
  status: z.array(z.enum(userInviteStatuses)).max(100).optional(),
  roles: texts.openapi({ description: 'Role keys; an invite with any of them is in.' }),
  invitedBy: texts.openapi({ description: 'Ids of inviters.' }),
  sentFrom: date.openapi({ description: 'Inclusive.' }),
  sentTo: date.openapi({ description: 'Exclusive.' }),
});

/** Some invites by id, or all that match a search and filters but some. */
export const userInvitesSelectionSchema = z
  .union([
    z.strictObject({ ids }),
    z.strictObject({ filter: filterSchema, search: textSchema(200).optional(), exceptIds: ids.max(mostExcepted) }),
  ])
  .openapi('UserInvitesSelection', {
    description:
      'At most 1,000 invites, by id, or all that match a search and filters but those of `exceptIds`, of which there are at most 10,000.',
    example: { filter: { status: ['pending'], roles: ['viewer'] }, search: 'noor.example', exceptIds: ['4f9d4f5e'] },
  });

/** What became of each selected invite. */
export const bulkUserInvitesResultSchema = z
  .object({
    results: z.array(
      z
        .object({
          id: z.string(),
          outcome: z.enum(['done', 'skipped', 'failed']).openapi({
            description: '`skipped` where the invite’s state, or its cooldown, does not allow it; `error` says which.',
          }),
          invite: userInviteSchema.optional().openapi({ description: 'The invite as it is now; not of a deleted one.' }),
          error: errorDetailsSchema.optional(),
        })
        .openapi('BulkUserInviteResult'),
    ),
  })
  .openapi('BulkUserInvitesResult', {
    example: {
      results: [
        { id: exampleInvite.id, outcome: 'done', invite: exampleInvite },
        { id: '4f9d4f5e', outcome: 'skipped', error: { code: 'invite_not_pending', status: 'accepted' } },
      ],
    },
  });

/** Some invites by id, or all that match a search and filters but some. */
export type UserInvitesSelectionBody = z.output<typeof userInvitesSelectionSchema>;

/** What became of each selected invite. */
export type BulkUserInvitesAnswer = z.output<typeof bulkUserInvitesResultSchema>;
