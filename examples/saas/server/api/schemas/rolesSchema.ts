import { z } from '@hono/zod-openapi';

/** The roles that an invite may give. */
export const rolesSchema = z
  .object({
    roles: z.array(
      z
        .object({
          key: z.string(),
          name: z.string(),
          description: z.string().nullable(),
          privileged: z.boolean().openapi({ description: 'Whether an inviter should think twice before giving it.' }),
          rank: z.int().openapi({ description: 'Roles of a higher rank may do more. Nobody gives one above their own.' }),
        })
        .openapi('RoleOption'),
    ),
  })
  .openapi('Roles', {
    example: {
      roles: [
        { key: 'viewer', name: 'Viewer', description: 'Can look at everything, change nothing.', privileged: false, rank: 1 },
      ],
    },
  });
