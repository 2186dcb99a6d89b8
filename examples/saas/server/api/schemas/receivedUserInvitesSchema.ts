import { z } from '@hono/zod-openapi';

import { examplePreview, userInvitePreviewSchema } from './inviteTokenSchema.js';
import { textSchema } from './textSchema.js';
import { exampleInvite } from './userInviteSchema.js';

/** The viewer's inbox. */
export const receivedUserInvitesSchema = z
  .object({ invites: z.array(userInvitePreviewSchema.extend({ id: z.string() }).openapi('ReceivedUserInvite')) })
  .openapi('ReceivedUserInvites', { example: { invites: [{ ...examplePreview, id: exampleInvite.id }] } });

/** Why an invite is declined. */
export const declineReceivedSchema = z
  .object({ reason: textSchema(1000).optional() })
  .openapi('DeclineReceivedUserInvite', { example: { reason: 'I am with another team.' } });

/** The viewer's inbox, on the wire. */
export type ReceivedUserInvitesAnswer = z.output<typeof receivedUserInvitesSchema>;
