import { z } from '@hono/zod-openapi';

import { personSchema } from './userInviteSchema.js';

/** Which inviters. */
export const invitersQuerySchema = z.object({
  search: z.string().max(200).optional().openapi({ description: 'Matches names and addresses.', example: 'zoë' }),
});

/** People who sent invites. */
export const invitersSchema = z
  .object({ inviters: z.array(personSchema) })
  .openapi('Inviters', { example: { inviters: [{ id: 'u1', name: 'Zoë Nakamura', email: 'zoe@northwind.example' }] } });
