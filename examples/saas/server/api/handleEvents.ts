import type { OpenAPIHono } from '@hono/zod-openapi';

import { createEventStream, retryMs } from '../events/createEventStream.js';
import type { ApiEnv } from './ApiEnv.js';
import { ApiError } from './ApiError.js';
import { findManager } from './middleware/requireManager.js';
import { eventsRoute } from './routes/eventRoutes.js';

/** Serves the events of an organization's invites. */
export function handleEvents(api: OpenAPIHono<ApiEnv>): void {
  api.openapi(eventsRoute, (c) => {
    const { services, user, organizationId } = c.var;
    const { feed, connections, heartbeatMs } = services.events;
    if (connections.isReached(user.id)) throw new ApiError({ code: 'rate_limited', retryAfterMs: 5 * retryMs });
    const { headers } = c.req.raw;
    const lastEventId = c.req.valid('header')['Last-Event-ID'] ?? c.req.valid('query').lastEventId;
    const stream = createEventStream({
      feed,
      organizationId,
      after: lastEventId === undefined ? null : positionOf(lastEventId),
      heartbeatMs,
      mayStay: async () => (await findManager(services, headers, organizationId)).user.id === user.id,
      opened: () => connections.take(user.id),
    });
    return c.body(stream, 200, {
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-store',
      // Proxies that collect an answer would hold every event back.
      'X-Accel-Buffering': 'no',
    });
  });
}

/** The number of an id; one that this server cannot have given is none that it still knows. */
function positionOf(lastEventId: string): number {
  return /^\d{1,15}$/.test(lastEventId) ? Number(lastEventId) : -1;
}
