import * as z from 'zod/mini';

import { wireDate, wireId, wirePerson, wireRoles, wireServerNow, wireText } from './wireValues.js';

const organization = z.object({
  id: z.catch(z.optional(wireId), undefined),
  name: z.string().check(z.minLength(1)),
  logoUrl: wireText,
});
const verdict = z.catch(z.nullable(z.boolean()), null);

/** The invite behind a token, on the wire. */
export const userInvitePreviewSchema = z.object({
  status: z.enum(['pending', 'accepted', 'declined', 'canceled', 'expired', 'superseded']),
  organization,
  email: z.string().check(z.minLength(1)),
  invitedBy: wirePerson,
  roles: wireRoles,
  message: wireText,
  expiresAt: wireDate,
  viewerIsMember: verdict,
  viewerIsInvitee: verdict,
  serverNow: wireServerNow,
});

/** The answer to an accepted invite, on the wire. */
export const acceptedUserInviteSchema = z.object({ organization, roles: wireRoles });
