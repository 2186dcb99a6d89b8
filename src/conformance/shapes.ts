import * as z from 'zod/mini';

import { userInviteStatuses } from '../domain/UserInviteStatus.js';

const id = z.string().check(z.minLength(1));
const text = z.nullable(z.string());
const count = z.int().check(z.nonnegative());
const person = z.nullable(z.object({ id, name: text, email: text }));
const roles = z.array(z.object({ key: id, name: text }));
const optionalCount = z.optional(count);

/** One invite with all that belongs to it, whatever its texts and dates say. */
export const userInviteShape = z.object({
  id,
  email: id,
  firstName: text,
  lastName: text,
  status: z.enum(userInviteStatuses),
  rawStatus: id,
  roles,
  locale: text,
  data: z.nullable(z.record(z.string(), z.unknown())),
  message: text,
  createdAt: text,
  sentAt: text,
  sentCount: count,
  expiresAt: text,
  updatedAt: text,
  invitedBy: person,
  acceptedBy: person,
  delivery: z.nullable(z.enum(['queued', 'delivered', 'bounced', 'unknown'])),
});

/** A page, whatever its invites are. */
export const pageShape = z.object({
  items: z.array(z.unknown()),
  totalCount: z.nullable(count),
  nextCursor: z.nullable(id),
  statusCounts: z.optional(
    z.object({
      pending: optionalCount,
      accepted: optionalCount,
      declined: optionalCount,
      canceled: optionalCount,
      expired: optionalCount,
      unknown: optionalCount,
    }),
  ),
  serverNow: z.optional(z.string()),
});

const organization = z.object({ id: z.optional(id), name: id, logoUrl: text });

/** What a token shows. */
export const previewShape = z.object({
  status: z.enum(['pending', 'accepted', 'declined', 'canceled', 'expired', 'superseded']),
  organization,
  email: id,
  invitedBy: person,
  roles,
  message: text,
  expiresAt: text,
  viewerIsMember: z.nullable(z.boolean()),
  viewerIsInvitee: z.nullable(z.boolean()),
});

/** The answer to an accepted invite. */
export const acceptedShape = z.object({ organization, roles });

/** The history of an invite. */
export const historyShape = z.array(z.object({ id, type: id, at: z.string(), by: person }));

/** Roles that can be given. */
export const rolesShape = z.array(
  z.object({ key: id, name: id, description: z.optional(text), privileged: z.optional(z.boolean()) }),
);

/** Whoever has invited somebody. */
export const peopleShape = z.array(z.object({ id, name: text, email: text }));

/** Seats. */
export const quotaShape = z.object({ limit: z.nullable(count), used: count });

/** What is known of some addresses. */
export const checksShape = z.array(
  z.object({ email: id, state: z.enum(['ok', 'already_invited', 'already_member', 'blocked']) }),
);
