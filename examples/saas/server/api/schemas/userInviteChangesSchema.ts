import type { z } from '@hono/zod-openapi';

import { inviteeFieldsSchema } from './sendUserInvitesSchema.js';

/** What to change of a pending or expired invite: an absent property stays, `null` clears. */
export const userInviteChangesSchema = inviteeFieldsSchema.openapi('UserInviteChanges', {
  description: 'An absent property stays, `null` clears.',
  example: { firstName: 'Layla', lastName: null, roles: ['viewer'] },
});

/** What to change of an invite. */
export type UserInviteChangesBody = z.output<typeof userInviteChangesSchema>;
