import { z } from '@hono/zod-openapi';
import { userInviteStatuses } from 'react-user-invites/client';

const sortFields = ['invitee', 'status', 'createdAt', 'sentAt', 'expiresAt'] as const;
const sorts = sortFields.flatMap((field) => [field, `-${field}`] as const);
const date = z.iso.datetime({ offset: true });

function listOf<Item extends z.ZodType>(item: Item, description: string) {
  return z
    .preprocess((value) => (value === undefined || Array.isArray(value) ? value : [value]), z.array(item).max(100).optional())
    .openapi({ param: { explode: true, style: 'form' }, description });
}

/** Which page of which list. */
export const userInvitesQuerySchema = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce
    .number()
    .int()
    .min(0)
    .max(1_000_000)
    .optional()
    .openapi({ type: 'integer', minimum: 0, description: 'How many invites come before the page.' }),
  cursor: z
    .string()
    .min(1)
    .max(4000)
    .optional()
    .openapi({ description: 'The `nextCursor` of the page before, for the same sort. Not together with `offset`.' }),
  search: z.string().max(200).optional().openapi({ description: 'Matches names and addresses.', example: 'noor' }),
  sort: z.enum(sorts).default('-createdAt').openapi({ description: 'A leading `-` sorts in descending order.' }),
  status: listOf(z.enum(userInviteStatuses), 'Repeated for several.'),
  roles: listOf(z.string().max(100), 'Role keys, repeated for several; an invite with any of them is in.'),
  invitedBy: listOf(z.string().max(100), 'Ids of inviters, repeated for several.'),
  sentFrom: date.optional().openapi({ description: 'Inclusive.' }),
  sentTo: date.optional().openapi({ description: 'Exclusive.' }),
});

/** Which page of which list. */
export type UserInvitesQuery = z.output<typeof userInvitesQuerySchema>;
