import { z } from '@hono/zod-openapi';

import { textSchema } from './textSchema.js';
import { jsonObjectSchema, inviteRoleSchema, nullablePersonSchema } from './userInviteSchema.js';

const token = z.string().max(500).openapi({ description: 'The token of the mailed link.', example: 'q0J3…' });

const organizationSchema = z
  .object({ id: z.string(), name: z.string(), logoUrl: z.string().nullable() })
  .openapi('InvitingOrganization', { example: { id: 'o1', name: 'Northwind', logoUrl: null } });

/** A token to look at. */
export const checkTokenSchema = z.object({ token }).openapi('CheckToken', { example: { token: 'q0J3…' } });

/** A token to accept, with what the accept form asked for. */
export const acceptTokenSchema = z
  .object({
    token,
    values: jsonObjectSchema.optional().openapi({
      description:
        'What the accept form asked for, kept with the acceptance for the host: at most 32 levels deep and 8 KB of JSON.',
    }),
  })
  .openapi('AcceptToken', { example: { token: 'q0J3…', values: {} } });

/** A token to decline. */
export const declineTokenSchema = z
  .object({ token, reason: textSchema(1000).optional() })
  .openapi('DeclineToken', { example: { token: 'q0J3…', reason: 'I am with another team.' } });

/** A token whose holder asks for a fresh invite. */
export const requestByTokenSchema = z.object({ token }).openapi('RequestUserInvite', { example: { token: 'q0J3…' } });

/** The answer to whoever asks for a fresh invite, whatever the token. */
export const requestedUserInviteSchema = z
  .object({ status: z.literal('requested') })
  .openapi('RequestedUserInvite', { example: { status: 'requested' } });

/** An invite, as the documentation shows its invitee. */
export const examplePreview = {
  status: 'pending' as const,
  organization: { id: 'o1', name: 'Northwind', logoUrl: null },
  email: 'layla.alhussaini@noor.example',
  invitedBy: { id: 'u1', name: 'Zoë Nakamura', email: 'zoe@northwind.example' },
  roles: [{ key: 'editor', name: 'Editor' }],
  message: 'Welcome aboard.',
  expiresAt: '2026-03-09T09:00:00.000Z',
  viewerIsMember: false,
  viewerIsInvitee: true,
  serverNow: '2026-03-02T10:00:00.000Z',
};

/** The invite behind a token. */
export const userInvitePreviewSchema = z
  .object({
    status: z.enum(['pending', 'accepted', 'declined', 'canceled', 'expired', 'superseded']),
    organization: organizationSchema,
    email: z.string().openapi({ description: 'The invited address.' }),
    invitedBy: nullablePersonSchema,
    roles: z.array(inviteRoleSchema),
    message: z.string().nullable(),
    expiresAt: z.iso.datetime(),
    viewerIsMember: z.boolean().nullable().openapi({ description: 'Null when nobody is signed in.' }),
    viewerIsInvitee: z.boolean().nullable().openapi({ description: 'Null when nobody is signed in.' }),
    serverNow: z.iso.datetime(),
  })
  .openapi('UserInvitePreview', { example: examplePreview });

/** The answer to an accepted invite. */
export const acceptedUserInviteSchema = z
  .object({ organization: organizationSchema, roles: z.array(inviteRoleSchema) })
  .openapi('AcceptedUserInvite', {
    example: { organization: { id: 'o1', name: 'Northwind', logoUrl: null }, roles: [{ key: 'editor', name: 'Editor' }] },
  });

/** The answer to a declined invite. */
export const declinedUserInviteSchema = z
  .object({ status: z.literal('declined') })
  .openapi('DeclinedUserInvite', { example: { status: 'declined' } });

/** The invite behind a token, on the wire. */
export type UserInvitePreviewAnswer = z.output<typeof userInvitePreviewSchema>;

/** The answer to an accepted invite, on the wire. */
export type AcceptedUserInviteAnswer = z.output<typeof acceptedUserInviteSchema>;
