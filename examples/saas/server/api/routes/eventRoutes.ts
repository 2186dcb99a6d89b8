import { createRoute } from '@hono/zod-openapi';

import { eventsHeadersSchema, eventsQuerySchema, eventsSchema } from '../schemas/eventsSchema.js';
import { refuses } from './answers.js';
import { organizationParams } from './organizationRoutes.js';

/** Follows what changes. */
export const eventsRoute = createRoute({
  method: 'get',
  path: '/organizations/{organizationId}/events',
  operationId: 'subscribe',
  summary: 'Follow what changes, as server-sent events',
  description:
    'The stream opens with `ready`. A `change` names an invite and what happened to it: an event of its history, or `deleted`; what it looks like now is for the client to read. After `reset`, events were lost: read everything again. A client that has no id yet gets what changed within the last ten seconds, too. Comments keep the connection open. It ends when the viewer’s session or right does, and when the server stops.',
  tags: ['Invites'],
  request: { params: organizationParams, query: eventsQuerySchema, headers: eventsHeadersSchema },
  responses: {
    200: { description: 'Events, until the connection ends.', content: { 'text/event-stream': { schema: eventsSchema } } },
    ...refuses(400, 401, 403, 404, 429),
  },
});
