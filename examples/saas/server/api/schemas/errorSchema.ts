import { z } from '@hono/zod-openapi';
import { userInviteStatuses } from 'react-user-invites/client';

const invalidFieldSchema = z
  .object({
    path: z.string().openapi({ description: 'Dotted path in the request.', example: 'userInvites.0.email' }),
    code: z.string().openapi({ example: 'invalid_format' }),
  })
  .openapi('InvalidField');

/** What went wrong, as data: a stable code, and what belongs to the code. */
export const errorDetailsSchema = z
  .discriminatedUnion('code', [
    z.object({
      code: z.enum(['unauthenticated', 'forbidden', 'not_found', 'conflict', 'too_large', 'quota_exceeded', 'server']),
    }),
    z.object({ code: z.literal('validation'), fields: z.array(invalidFieldSchema) }),
    z.object({
      code: z.literal('rate_limited'),
      retryAfterMs: z.int().openapi({ description: 'How long to wait; the Retry-After header says it in seconds.' }),
    }),
    z.object({
      code: z.literal('invite_not_pending'),
      status: z.enum(userInviteStatuses).openapi({ description: '`unknown` for a link that a newer one replaced.' }),
    }),
    z.object({ code: z.literal('wrong_account'), invitedEmail: z.string() }),
  ])
  .openapi('ErrorDetails');

/** The body of every answer that is not a success. */
export const errorSchema = z.object({ error: errorDetailsSchema }).openapi('Error');

/** What went wrong, as data. */
export type ErrorDetails = z.output<typeof errorDetailsSchema>;
