import { z } from '@hono/zod-openapi';
import type { JsonObject } from 'react-user-invites/client';

const date = z.iso.datetime();

const mostLevels = 32;

/** Whether a value is nested so deep that whoever walks through it, the database too, runs out of stack. */
function isDeep(value: object): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > mostLevels) return true;
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
  }
  return false;
}

const mostBytes = 8 * 1024;

/** The host's own fields: any object of JSON values, of limited depth and size. */
export const jsonObjectSchema = z
  .custom<JsonObject>((value) => typeof value === 'object' && value !== null && !Array.isArray(value) && !isDeep(value))
  .refine((value) => Buffer.byteLength(JSON.stringify(value)) <= mostBytes, { error: 'too_big' })
  .openapi({
    type: 'object',
    additionalProperties: true,
    description: 'The host’s own fields, at most 32 levels deep and 8 KB of JSON.',
  });

/** Somebody named in an invite. */
export const personSchema = z
  .object({ id: z.string(), name: z.string().nullable(), email: z.string().nullable() })
  .openapi('Person', { example: { id: 'u1', name: 'Zoë Nakamura', email: 'zoe@northwind.example' } });

/** Somebody named in an invite; null when there is nobody, or the account is gone. */
export const nullablePersonSchema = z.union([personSchema, z.null()]);

/** A role as an invite carries it. */
export const inviteRoleSchema = z
  .object({ key: z.string(), name: z.string().nullable() })
  .openapi('InviteRole', { example: { key: 'editor', name: 'Editor' } });

const rightSchema = z
  .object({
    allowed: z.boolean(),
    reason: z.enum(['forbidden', 'not_pending', 'cooldown', 'expired', 'not_supported']).optional(),
    availableAt: date.optional().openapi({ description: 'Set with reason `cooldown`.' }),
  })
  .openapi('ActionRight');

const eventSchema = z
  .object({
    id: z.string(),
    type: z.enum([
      'created',
      'sent',
      'resent',
      'delivered',
      'bounced',
      'updated',
      'accepted',
      'declined',
      'canceled',
      'restored',
      'requested',
      'expired',
    ]),
    at: date,
    by: nullablePersonSchema,
  })
  .openapi('InviteEvent');

/** One invite, as the documentation shows it. */
export const exampleInvite = {
  id: '4f9d4f5e-9d0c-4c55-8f0e-2f1a6f0f7a11',
  email: 'layla.alhussaini@noor.example',
  firstName: 'ليلى',
  lastName: 'الحسيني',
  status: 'pending',
  roles: [{ key: 'editor', name: 'Editor' }],
  locale: 'ar',
  data: null,
  message: 'Welcome aboard.',
  createdAt: '2026-03-02T09:00:00.000Z',
  sentAt: '2026-03-02T09:00:00.000Z',
  sentCount: 1,
  expiresAt: '2026-03-09T09:00:00.000Z',
  updatedAt: '2026-03-02T09:00:00.000Z',
  invitedBy: { id: 'u1', name: 'Zoë Nakamura', email: 'zoe@northwind.example' },
  acceptedBy: null,
  delivery: 'delivered',
  actions: {
    resend: { allowed: true },
    cancel: { allowed: true },
    update: { allowed: true },
    copy_link: { allowed: true },
    restore: { allowed: false, reason: 'not_supported' },
    delete: { allowed: false, reason: 'not_supported' },
  },
};

/** One invite. */
export const userInviteSchema = z
  .object({
    id: z.string(),
    email: z.string().openapi({ description: 'The address as it was typed.' }),
    firstName: z.string().nullable(),
    lastName: z.string().nullable(),
    status: z.enum(['pending', 'accepted', 'declined', 'canceled', 'expired']),
    roles: z.array(inviteRoleSchema),
    locale: z.string().nullable().openapi({ description: 'BCP 47 language.' }),
    data: jsonObjectSchema.nullable().openapi({ type: ['object', 'null'] }),
    message: z.string().nullable(),
    createdAt: date,
    sentAt: date.nullable().openapi({ description: 'When the last mail went out.' }),
    sentCount: z.int().min(0),
    expiresAt: date,
    updatedAt: date,
    invitedBy: nullablePersonSchema,
    acceptedBy: nullablePersonSchema,
    delivery: z.enum(['queued', 'delivered', 'bounced', 'unknown']).nullable().openapi({
      description: '`unknown`: the server stopped while the mail server had not answered yet; it is not sent again by itself.',
    }),
    history: z.array(eventSchema).optional().openapi({ description: 'Newest first; only on an invite read by itself.' }),
    actions: z.object({
      resend: rightSchema,
      cancel: rightSchema,
      update: rightSchema,
      copy_link: rightSchema,
      restore: rightSchema,
      delete: rightSchema,
    }),
  })
  .openapi('UserInvite', { example: exampleInvite });

/** One invite on the wire. */
export type UserInviteAnswer = z.output<typeof userInviteSchema>;
