import * as z from 'zod/mini';

import { invitesErrorSchema } from './invitesErrorSchema.js';
import { userInviteSchema } from './userInviteSchema.js';
import { wireList } from './wireValues.js';

/** What became of each invitee, on the wire. A result that cannot be read is left out: its invitee's outcome is unknown. */
export const sendUserInvitesResultSchema = z.object({
  results: wireList(
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
