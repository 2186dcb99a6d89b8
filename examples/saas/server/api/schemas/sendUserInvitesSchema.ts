import { z } from '@hono/zod-openapi';

import { errorDetailsSchema } from './errorSchema.js';
import { textSchema } from './textSchema.js';
import { exampleInvite, jsonObjectSchema, userInviteSchema } from './userInviteSchema.js';

const name = textSchema(100).nullish();

/** What an invite says about its invitee, beside the address. */
export const inviteeFieldsSchema = z.object({
  firstName: name,
  lastName: name,
  locale: textSchema(35).nullish().openapi({ description: 'BCP 47 language.', example: 'pt-BR' }),
  roles: z
    .array(z.string().max(100))
    .max(20)
    .optional()
    .openapi({ description: 'Role keys.', example: ['editor'] }),
  data: jsonObjectSchema.nullish().openapi({ type: ['object', 'null'] }),
});

/** Whom to invite, with what. */
export const sendUserInvitesSchema = z
  .object({
    userInvites: z
      .array(inviteeFieldsSchema.extend({ email: textSchema(500) }).openapi('Invitee'))
      .min(1)
      .max(50),
    message: textSchema(2000).optional(),
    expiresAt: z.iso.datetime({ offset: true }).optional().openapi({ description: 'At most 90 days ahead.' }),
    delivery: z.enum(['email', 'link']).default('email').openapi({ description: '`link` sends no mail.' }),
  })
  .openapi('SendUserInvites', {
    example: {
      userInvites: [{ email: 'layla.alhussaini@noor.example', roles: ['editor'] }],
      message: 'Welcome aboard.',
      delivery: 'email',
    },
  });

/** What became of each invitee. */
export const sendUserInvitesResultSchema = z
  .object({
    results: z.array(
      z
        .object({
          email: z.string().openapi({ description: 'The address as it was sent.' }),
          outcome: z.enum(['sent', 'already_invited', 'already_member', 'invalid', 'blocked', 'failed']).openapi({
            description:
              '`failed` with `quota_exceeded` for those beyond the quota, with `rate_limited` where the inviter, or the organization to this address, has sent too much mail, and with `forbidden` for a role above the inviter’s own.',
          }),
          invite: userInviteSchema.optional(),
          error: errorDetailsSchema.optional(),
        })
        .openapi('SendUserInviteResult'),
    ),
  })
  .openapi('SendUserInvitesResult', {
    example: {
      results: [
        { email: exampleInvite.email, outcome: 'sent', invite: exampleInvite },
        { email: 'zoe@northwind.example', outcome: 'already_member' },
      ],
    },
  });

/** Whom to invite, with what. */
export type SendUserInvitesBody = z.output<typeof sendUserInvitesSchema>;

/** What became of each invitee. */
export type SendUserInvitesAnswer = z.output<typeof sendUserInvitesResultSchema>;
