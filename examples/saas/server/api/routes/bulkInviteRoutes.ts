import { createRoute } from '@hono/zod-openapi';

import { bulkUserInvitesResultSchema, userInvitesSelectionSchema } from '../schemas/bulkUserInvitesSchema.js';
import { answer, idempotencyHeaders, jsonBody, refuses } from './answers.js';
import { organizationParams } from './organizationRoutes.js';

const common = {
  method: 'post' as const,
  tags: ['Invites'],
  request: { params: organizationParams, headers: idempotencyHeaders, body: jsonBody(userInvitesSelectionSchema) },
  responses: {
    200: answer(bulkUserInvitesResultSchema, 'One result for each selected invite.'),
    ...refuses(400, 401, 403, 404, 413, 415, 422, 429),
  },
};

const repeatable =
  'Fifty at a time are changed together. A request that is repeated with its Idempotency-Key goes on where the first one ended, with the invites that were selected then.';

/** Mails many invites again. */
export const resendInvitesRoute = createRoute({
  ...common,
  path: '/organizations/{organizationId}/invites/resend',
  operationId: 'resendUserInvites',
  summary: 'Mail up to 1,000 invites again',
  description: `Invites that wait for their cooldown are skipped. ${repeatable}`,
});

/** Cancels many invites. */
export const cancelInvitesRoute = createRoute({
  ...common,
  path: '/organizations/{organizationId}/invites/cancel',
  operationId: 'cancelUserInvites',
  summary: 'Cancel up to 1,000 invites',
  description: `Answered invites are skipped. ${repeatable}`,
});

/** Deletes many invites. */
export const deleteInvitesRoute = createRoute({
  ...common,
  path: '/organizations/{organizationId}/invites/delete',
  operationId: 'deleteUserInvites',
  summary: 'Delete up to 1,000 declined, expired or canceled invites',
  description: `Accepted invites are skipped, and so are pending ones, which must be canceled first. ${repeatable}`,
});
