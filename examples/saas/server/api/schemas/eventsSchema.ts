import { z } from '@hono/zod-openapi';

/** Where a stream of events goes on. */
export const eventsQuerySchema = z.object({
  lastEventId: z
    .string()
    .max(100)
    .optional()
    .openapi({ description: 'For clients that cannot set `Last-Event-ID`, which wins.', example: '4711' }),
});

/** Where a stream of events goes on. */
export const eventsHeadersSchema = z.object({
  'Last-Event-ID': z.string().max(100).optional().openapi({
    description: 'The id of the last event that the client has seen: it gets every event after it, or a `reset`.',
  }),
});

/** The events of a stream, as the documentation shows them. */
export const eventsSchema = z.string().openapi({
  example: [
    'retry: 2000',
    '',
    'event: ready',
    'id: 4711',
    'data: {}',
    '',
    'event: change',
    'id: 4712',
    'data: {"inviteId":"4f9d4f5e-9d0c-4c55-8f0e-2f1a6f0f7a11","kind":"accepted"}',
    '',
    ':',
    '',
    'event: reset',
    'id: 5008',
    'data: {}',
    '',
    '',
  ].join('\n'),
});
