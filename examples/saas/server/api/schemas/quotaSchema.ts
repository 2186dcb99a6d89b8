import { z } from '@hono/zod-openapi';

/** How many invites the organization may make within a day, and how many it made. */
export const quotaSchema = z
  .object({
    limit: z.int().min(0).nullable().openapi({ description: 'Null where there is no limit.' }),
    used: z.int().min(0),
  })
  .openapi('Quota', { example: { limit: 500, used: 12 } });
