import { createRoute, z } from '@hono/zod-openapi';

import { checkInviteesSchema, inviteeChecksSchema } from '../schemas/inviteeChecksSchema.js';
import { invitersQuerySchema, invitersSchema } from '../schemas/invitersSchema.js';
import { quotaSchema } from '../schemas/quotaSchema.js';
import { rolesSchema } from '../schemas/rolesSchema.js';
import { answer, jsonBody, refuses } from './answers.js';

const tags = ['Organization'];

/** Which organization, in the path. */
export const organizationParams = z.object({
  organizationId: z.string().max(100).openapi({ description: 'Its id or its slug.', example: 'northwind' }),
});

/** Reads the roles that an invite may give. */
export const rolesRoute = createRoute({
  method: 'get',
  path: '/organizations/{organizationId}/roles',
  operationId: 'roles',
  summary: 'List the roles that the viewer may give',
  description: 'Those up to the rank of their own.',
  tags,
  request: { params: organizationParams },
  responses: { 200: answer(rolesSchema, 'The roles.'), ...refuses(400, 401, 403, 404) },
});

/** Reads how many invites are left. */
export const quotaRoute = createRoute({
  method: 'get',
  path: '/organizations/{organizationId}/quota',
  operationId: 'quota',
  summary: 'Read how many invites were made within the last 24 hours, and how many may be',
  tags,
  request: { params: organizationParams },
  responses: { 200: answer(quotaSchema, 'The quota.'), ...refuses(400, 401, 403, 404) },
});

/** Reads who sent invites. */
export const invitersRoute = createRoute({
  method: 'get',
  path: '/organizations/{organizationId}/inviters',
  operationId: 'inviters',
  summary: 'List the first fifty people who sent invites and match a search',
  tags,
  request: { params: organizationParams, query: invitersQuerySchema },
  responses: { 200: answer(invitersSchema, 'The inviters, by name.'), ...refuses(400, 401, 403, 404) },
});

/** Looks at addresses before they are invited. */
export const checkInviteesRoute = createRoute({
  method: 'post',
  path: '/organizations/{organizationId}/invitees/check',
  operationId: 'checkInvitees',
  summary: 'Say which addresses need no invite, or may have none',
  description: 'Changes nothing. POST keeps addresses out of logs, and has room for many.',
  tags,
  request: { params: organizationParams, body: jsonBody(checkInviteesSchema) },
  responses: { 200: answer(inviteeChecksSchema, 'One line for each address.'), ...refuses(400, 401, 403, 404, 413, 415, 429) },
});
