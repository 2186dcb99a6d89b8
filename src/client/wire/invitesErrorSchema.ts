import * as z from 'zod/mini';

import { userInviteStatuses } from '../../domain/UserInviteStatus.js';
import { wireList, wireText, wireWait } from './wireValues.js';

const invalidField = z.object({ path: z.string(), code: z.string() });

/** An error on the wire: its code, and the data that belongs to the code. */
export const invitesErrorSchema = z.union([
  z.object({
    code: z.enum([
      'offline',
      'timeout',
      'network',
      'unauthenticated',
      'forbidden',
      'not_found',
      'gone',
      'conflict',
      'too_large',
      'quota_exceeded',
      'server',
      'malformed',
      'unknown',
    ]),
  }),
  z.object({ code: z.literal('validation'), fields: z.catch(wireList(invalidField), []) }),
  z.object({ code: z.literal('rate_limited'), retryAfterMs: wireWait }),
  z.object({ code: z.literal('invite_not_pending'), status: z.catch(z.enum(userInviteStatuses), 'unknown') }),
  z.object({ code: z.literal('needs_action'), action: wireText }),
  z.object({ code: z.literal('wrong_account'), invitedEmail: wireText }),
]);
