import * as z from 'zod/mini';

import { invitesErrorSchema } from './invitesErrorSchema.js';
import { userInviteSchema } from './userInviteSchema.js';

/** What became of each invitee, on the wire. */
export const sendUserInvitesResultSchema = z.object({
  results: z.array(
    z.object({
      email: z.string(),
      outcome: z.catch(
        z.enum(['sent', 'already_invited', 'already_member', 'invalid', 'blocked', 'failed', 'unknown']),
        'unknown',
      ),
      invite: z.catch(z.optional(userInviteSchema), undefined),
      error: z.catch(z.optional(invitesErrorSchema), undefined),
    }),
  ),
});
