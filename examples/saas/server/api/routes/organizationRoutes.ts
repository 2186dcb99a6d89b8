import { createRoute, z } from '@hono/zod-openapi';

import { invitersQuerySchema, invitersSchema } from '../schemas/invitersSchema.js';
import { quotaSchema } from '../schemas/quotaSchema.js';
import { rolesSchema } from '../schemas/rolesSchema.js';
import { answer, refuses } from './answers.js';

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
  summary: 'List the roles that an invite may give',
  tags,
  request: { params: organizationParams },
  responses: { 200: answer(rolesSchema, 'The roles.'), ...refuses(401, 403, 404) },
});

/** Reads how many invites are left. */
export const quotaRoute = createRoute({
  method: 'get',
  path: '/organizations/{organizationId}/quota',
  operationId: 'quota',
  summary: 'Read how many invites were made within the last 24 hours, and how many may be',
  tags,
  request: { params: organizationParams },
  responses: { 200: answer(quotaSchema, 'The quota.'), ...refuses(401, 403, 404) },
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
