import * as z from 'zod/mini';

import { invitesErrorSchema } from './invitesErrorSchema.js';
import { userInviteSchema } from './userInviteSchema.js';
import { wireId, wireList } from './wireValues.js';

/** What became of each selected invite, on the wire. A result that cannot be read is left out: its outcome is unknown. */
export const bulkUserInvitesResultSchema = z.object({
  results: wireList(
    z.object({
      id: wireId,
      outcome: z.enum(['done', 'skipped', 'failed']),
      invite: z.catch(z.optional(userInviteSchema), undefined),
      error: z.catch(z.optional(invitesErrorSchema), undefined),
    }),
  ),
});
