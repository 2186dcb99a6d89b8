import { z } from '@hono/zod-openapi';

import { userInvitePreviewSchema } from './inviteTokenSchema.js';

/** The viewer's inbox. */
export const receivedUserInvitesSchema = z
  .object({ invites: z.array(userInvitePreviewSchema.extend({ id: z.string() }).openapi('ReceivedUserInvite')) })
  .openapi('ReceivedUserInvites', {
    example: {
      invites: [
        {
          id: '4f9d4f5e-9d0c-4c55-8f0e-2f1a6f0f7a11',
          status: 'pending',
          organization: { name: 'Northwind', logoUrl: null },
          email: 'layla.alhussaini@noor.example',
          invitedBy: { id: 'u1', name: 'Zoë Nakamura', email: 'zoe@northwind.example' },
          roles: [{ key: 'editor', name: 'Editor' }],
          message: 'Welcome aboard.',
          expiresAt: '2026-03-09T09:00:00.000Z',
          viewerIsMember: false,
          viewerIsInvitee: true,
          serverNow: '2026-03-02T10:00:00.000Z',
        },
      ],
    },
  });

/** Why an invite is declined. */
export const declineReceivedSchema = z
  .object({ reason: z.string().max(1000).optional() })
  .openapi('DeclineReceivedUserInvite', { example: { reason: 'I am with another team.' } });

/** The viewer's inbox, on the wire. */
export type ReceivedUserInvitesAnswer = z.output<typeof receivedUserInvitesSchema>;
