import { createRoute, z } from '@hono/zod-openapi';

import { sendUserInvitesResultSchema, sendUserInvitesSchema } from '../schemas/sendUserInvitesSchema.js';
import { userInviteChangesSchema } from '../schemas/userInviteChangesSchema.js';
import { userInviteLinkSchema } from '../schemas/userInviteLinkSchema.js';
import { userInviteSchema } from '../schemas/userInviteSchema.js';
import { userInvitesPageSchema } from '../schemas/userInvitesPageSchema.js';
import { userInvitesQuerySchema } from '../schemas/userInvitesQuerySchema.js';
import { answer, idempotencyHeaders, jsonBody, refuses } from './answers.js';
import { organizationParams } from './organizationRoutes.js';

const path = '/organizations/{organizationId}/invites';
const tags = ['Invites'];
const inviteParams = organizationParams.extend({ inviteId: z.string().max(100).openapi({ example: '4f9d4f5e' }) });
const emptyBody = jsonBody(z.object({}));

/** Reads a page of invites. */
export const listInvitesRoute = createRoute({
  method: 'get',
  path,
  operationId: 'userInvites',
  summary: 'List invites',
  tags,
  request: { params: organizationParams, query: userInvitesQuerySchema },
  responses: { 200: answer(userInvitesPageSchema, 'One page.'), ...refuses(400, 401, 403, 404) },
});

/** Reads one invite. */
export const getInviteRoute = createRoute({
  method: 'get',
  path: `${path}/{inviteId}`,
  operationId: 'userInvite',
  summary: 'Read an invite with its history',
  tags,
  request: { params: inviteParams },
  responses: { 200: answer(userInviteSchema, 'The invite.'), ...refuses(400, 401, 403, 404) },
});

/** Invites up to 50 people. */
export const sendInvitesRoute = createRoute({
  method: 'post',
  path,
  operationId: 'sendUserInvites',
  summary: 'Invite people',
  description: 'What became of each invitee is in the answer; an error means that nobody was invited.',
  tags,
  request: { params: organizationParams, headers: idempotencyHeaders, body: jsonBody(sendUserInvitesSchema) },
  responses: {
    200: answer(sendUserInvitesResultSchema, 'One result for each invitee.'),
    ...refuses(400, 401, 403, 404, 413, 415, 422, 429),
  },
});

/** Changes an invite. */
export const updateInviteRoute = createRoute({
  method: 'patch',
  path: `${path}/{inviteId}`,
  operationId: 'updateUserInvite',
  summary: 'Change a pending or expired invite',
  tags,
  request: { params: inviteParams, headers: idempotencyHeaders, body: jsonBody(userInviteChangesSchema) },
  responses: { 200: answer(userInviteSchema, 'The changed invite.'), ...refuses(400, 401, 403, 404, 409, 413, 415, 422, 429) },
});

/** Mails an invite again. */
export const resendInviteRoute = createRoute({
  method: 'post',
  path: `${path}/{inviteId}/resend`,
  operationId: 'resendUserInvite',
  summary: 'Mail an invite again',
  description:
    'Works on pending and expired invites. The new mail has a new link and a renewed expiry; links mailed before stop working. An invite whose role is above the viewer’s own is `forbidden`.',
  tags,
  request: { params: inviteParams, headers: idempotencyHeaders, body: emptyBody },
  responses: { 200: answer(userInviteSchema, 'The renewed invite.'), ...refuses(400, 401, 403, 404, 409, 413, 415, 422, 429) },
});

/** Cancels an invite. */
export const cancelInviteRoute = createRoute({
  method: 'post',
  path: `${path}/{inviteId}/cancel`,
  operationId: 'cancelUserInvite',
  summary: 'Cancel an invite',
  description: 'Works on pending and expired invites; canceling a canceled one returns it unchanged.',
  tags,
  request: { params: inviteParams, headers: idempotencyHeaders, body: emptyBody },
  responses: { 200: answer(userInviteSchema, 'The canceled invite.'), ...refuses(400, 401, 403, 404, 409, 413, 415, 422, 429) },
});

/** Makes a canceled invite pending again. */
export const restoreInviteRoute = createRoute({
  method: 'post',
  path: `${path}/{inviteId}/restore`,
  operationId: 'restoreUserInvite',
  summary: 'Restore a canceled invite',
  description:
    'It gets a new expiry. No mail is sent, and links from before it was canceled stay dead: resend it, or copy a link. An address that has joined or has been invited again meanwhile is refused with 409 `conflict`.',
  tags,
  request: { params: inviteParams, headers: idempotencyHeaders, body: emptyBody },
  responses: {
    200: answer(userInviteSchema, 'The pending invite.'),
    ...refuses(400, 401, 403, 404, 409, 'conflict', 413, 415, 422, 429),
  },
});

/** Mints a link. */
export const linkInviteRoute = createRoute({
  method: 'post',
  path: `${path}/{inviteId}/link`,
  operationId: 'userInviteLink',
  summary: 'Mint a link that can be copied',
  description: 'Works on pending invites. Links that were mailed or copied before stay valid.',
  tags,
  request: { params: inviteParams, headers: idempotencyHeaders, body: emptyBody },
  responses: { 200: answer(userInviteLinkSchema, 'The link.'), ...refuses(400, 401, 403, 404, 409, 413, 415, 422, 429) },
});
