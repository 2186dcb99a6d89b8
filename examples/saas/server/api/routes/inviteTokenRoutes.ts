import { createRoute } from '@hono/zod-openapi';

import {
  acceptedUserInviteSchema,
  acceptTokenSchema,
  checkTokenSchema,
  declinedUserInviteSchema,
  declineTokenSchema,
  requestByTokenSchema,
  requestedUserInviteSchema,
  userInvitePreviewSchema,
} from '../schemas/inviteTokenSchema.js';
import { answer, idempotencyHeaders, jsonBody, refuses } from './answers.js';

const tags = ['Invite tokens'];

/** Reads the invite behind a token. */
export const checkInviteTokenRoute = createRoute({
  method: 'post',
  path: '/invite-tokens/check',
  operationId: 'checkUserInviteToken',
  summary: 'Read the invite behind a token',
  description: 'Consumes nothing and needs no session. POST keeps the token out of addresses and logs.',
  tags,
  security: [],
  request: { body: jsonBody(checkTokenSchema) },
  responses: { 200: answer(userInvitePreviewSchema, 'The invite.'), ...refuses(400, 403, 404, 413, 415, 429) },
});

/** Accepts an invite. */
export const acceptInviteRoute = createRoute({
  method: 'post',
  path: '/invite-tokens/accept',
  operationId: 'acceptUserInvite',
  summary: 'Accept an invite',
  description: 'Bound to the invited address: another account gets 403 `wrong_account`. The same account may repeat it.',
  tags,
  request: { headers: idempotencyHeaders, body: jsonBody(acceptTokenSchema) },
  responses: {
    200: answer(acceptedUserInviteSchema, 'The viewer is a member.'),
    ...refuses(400, 401, 403, 'wrongAccount', 404, 409, 413, 415, 422, 429),
  },
});

/** Declines an invite. */
export const declineInviteRoute = createRoute({
  method: 'post',
  path: '/invite-tokens/decline',
  operationId: 'declineUserInvite',
  summary: 'Decline an invite',
  description: 'Needs no session: the token is proof enough. It may be repeated.',
  tags,
  security: [],
  request: { headers: idempotencyHeaders, body: jsonBody(declineTokenSchema) },
  responses: {
    200: answer(declinedUserInviteSchema, 'The invite is declined.'),
    ...refuses(400, 403, 404, 409, 413, 415, 422, 429),
  },
});

/** Asks for a fresh invite. */
export const requestInviteRoute = createRoute({
  method: 'post',
  path: '/invite-tokens/request',
  operationId: 'requestUserInvite',
  summary: 'Ask for a fresh invite',
  description:
    'For the holder of a link that expired or was replaced: the invite’s history says that they asked, and whoever can send a fresh one is told by mail, once a day. The answer is the same whatever the token is. Three requests an hour for one token, known or not.',
  tags,
  security: [],
  request: { headers: idempotencyHeaders, body: jsonBody(requestByTokenSchema) },
  responses: {
    200: answer(requestedUserInviteSchema, 'It has been asked for, if there is anything to ask for.'),
    ...refuses(400, 403, 413, 415, 422, 429),
  },
});
