import { createRoute, z } from '@hono/zod-openapi';

import { acceptedUserInviteSchema, declinedUserInviteSchema } from '../schemas/inviteTokenSchema.js';
import { declineReceivedSchema, receivedUserInvitesSchema } from '../schemas/receivedUserInvitesSchema.js';
import { answer, idempotencyHeaders, jsonBody, refuses } from './answers.js';

const tags = ['Received invites'];
const params = z.object({ inviteId: z.string().max(100).openapi({ example: '4f9d4f5e' }) });

/** Reads the viewer's inbox. */
export const receivedInvitesRoute = createRoute({
  method: 'get',
  path: '/received-invites',
  operationId: 'receivedUserInvites',
  summary: 'List the open invites to the viewer’s address',
  description: 'The newest hundred, of every organization. An account whose address is not verified has received none.',
  tags,
  responses: { 200: answer(receivedUserInvitesSchema, 'The invites, newest first.'), ...refuses(401, 403) },
});

/** Accepts a received invite. */
export const acceptReceivedInviteRoute = createRoute({
  method: 'post',
  path: '/received-invites/{inviteId}/accept',
  operationId: 'acceptReceivedUserInvite',
  summary: 'Accept a received invite',
  description: 'The same account may repeat it. An invite to another address is like one that does not exist.',
  tags,
  request: { params, headers: idempotencyHeaders, body: jsonBody(z.object({})) },
  responses: {
    200: answer(acceptedUserInviteSchema, 'The viewer is a member.'),
    ...refuses(400, 401, 403, 404, 409, 413, 415, 422, 429),
  },
});

/** Declines a received invite. */
export const declineReceivedInviteRoute = createRoute({
  method: 'post',
  path: '/received-invites/{inviteId}/decline',
  operationId: 'declineReceivedUserInvite',
  summary: 'Decline a received invite',
  description: 'It may be repeated.',
  tags,
  request: { params, headers: idempotencyHeaders, body: jsonBody(declineReceivedSchema) },
  responses: {
    200: answer(declinedUserInviteSchema, 'The invite is declined.'),
    ...refuses(400, 401, 403, 404, 409, 413, 415, 422, 429),
  },
});
