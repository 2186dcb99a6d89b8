import { z } from '@hono/zod-openapi';

/** A link that can be copied. */
export const userInviteLinkSchema = z
  .object({ url: z.url() })
  .openapi('UserInviteLink', { example: { url: 'https://saas.example/accept#token=q0J3…' } });
