import { z } from '@hono/zod-openapi';

/** Addresses to look at. */
export const checkInviteesSchema = z
  .object({ emails: z.array(z.string().max(500)).min(1).max(1000) })
  .openapi('CheckInvitees', { example: { emails: ['layla.alhussaini@noor.example', 'zoe@northwind.example'] } });

/** What an inviter should know of addresses. */
export const inviteeChecksSchema = z
  .object({
    invitees: z.array(
      z
        .object({
          email: z.string().openapi({ description: 'The address as it was sent.' }),
          state: z.enum(['ok', 'already_invited', 'already_member', 'blocked']),
        })
        .openapi('InviteeCheck'),
    ),
  })
  .openapi('InviteeChecks', {
    description: 'Text that is no address is left out.',
    example: {
      invitees: [
        { email: 'layla.alhussaini@noor.example', state: 'ok' },
        { email: 'zoe@northwind.example', state: 'already_member' },
      ],
    },
  });

/** What an inviter should know of addresses. */
export type InviteeChecksAnswer = z.output<typeof inviteeChecksSchema>;
