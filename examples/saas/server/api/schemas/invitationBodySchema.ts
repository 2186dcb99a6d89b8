import { z } from '@hono/zod-openapi';

import { inviteeFieldsSchema, sendUserInvitesSchema } from './sendUserInvitesSchema.js';

/** What better-auth would store of an invitation as it comes: the limits of our own invites. */
export const invitationBodySchema = z.looseObject({
  ...inviteeFieldsSchema.omit({ roles: true }).shape,
  ...sendUserInvitesSchema.pick({ message: true }).shape,
  email: z.string().max(500),
  organizationId: z.string().max(100).optional(),
});
