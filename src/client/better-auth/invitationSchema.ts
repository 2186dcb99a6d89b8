import * as z from 'zod/mini';

import { lenient, wireData, wireDate, wireId, wireText } from '../wire/wireValues.js';

/** The roles of one person, which better-auth keeps as one text. */
export function roleKeysOf(role: string): string[] {
  return role
    .split(',')
    .map((key) => key.trim())
    .filter(Boolean);
}

/** An invitation as better-auth answers it, with the fields of ours that a host has added to the plugin's schema. */
export const invitationSchema = z.object({
  id: wireId,
  email: z.string().check(z.minLength(1)),
  role: lenient((value) => (typeof value === 'string' ? roleKeysOf(value) : [])),
  status: z.catch(z.string(), 'unknown'),
  createdAt: wireDate,
  expiresAt: wireDate,
  inviterId: wireText,
  firstName: wireText,
  lastName: wireText,
  locale: wireText,
  message: wireText,
  data: wireData,
});

/** An invitation, its roles as a list. */
export type Invitation = z.output<typeof invitationSchema>;

/** An invitation as its invitee sees it. */
export const receivedInvitationSchema = z.object({
  ...invitationSchema.shape,
  organizationId: wireId,
  organizationName: z.string().check(z.minLength(1)),
  inviterEmail: wireText,
});

/** An invitation, with what its invitee is told of who invites. */
export type ReceivedInvitation = z.output<typeof receivedInvitationSchema>;
