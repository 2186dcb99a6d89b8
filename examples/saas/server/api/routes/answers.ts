import { z } from '@hono/zod-openapi';

import type { ErrorDetails } from '../schemas/errorSchema.js';
import { errorSchema } from '../schemas/errorSchema.js';

type JsonContent<Schema extends z.ZodType> = { description: string; content: { 'application/json': { schema: Schema } } };

/** A JSON answer of a route. */
export function answer<Schema extends z.ZodType>(schema: Schema, description: string): JsonContent<Schema> {
  return { description, content: { 'application/json': { schema } } };
}

/** The required JSON body of a route. */
export function jsonBody<Schema extends z.ZodType>(schema: Schema) {
  return { required: true, content: { 'application/json': { schema } } };
}

/** The header that makes a change safe to repeat. */
export const idempotencyHeaders = z.object({
  'Idempotency-Key': z.string().min(1).max(255).optional().openapi({
    description: 'A repeated request with the same key and body gets the stored answer; another body is refused with 422.',
  }),
});

const refusals = {
  400: ['The request is not valid.', { code: 'validation', fields: [{ path: 'limit', code: 'too_big' }] }],
  401: ['Nobody is signed in.', { code: 'unauthenticated' }],
  403: ['The account may not do this.', { code: 'forbidden' }],
  404: ['There is no such thing, or nothing that the viewer may know of.', { code: 'not_found' }],
  409: ['The invite has been answered or canceled.', { code: 'invite_not_pending', status: 'accepted' }],
  413: ['The body is too large, or too many invites are selected.', { code: 'too_large' }],
  415: ['The body is not JSON.', { code: 'validation', fields: [{ path: 'Content-Type', code: 'unsupported' }] }],
  422: [
    'The Idempotency-Key was used for another request.',
    { code: 'validation', fields: [{ path: 'Idempotency-Key', code: 'reused' }] },
  ],
  429: ['Too soon, or too often; Retry-After says how many seconds to wait.', { code: 'rate_limited', retryAfterMs: 42_000 }],
  500: ['The server failed; its log says why.', { code: 'server' }],
} as const satisfies Record<number, readonly [string, ErrorDetails]>;

/** Refusals of a route in its documentation, with an example each; that the server itself fails is one of every route. */
export function refuses(...statuses: (keyof typeof refusals)[]) {
  return Object.fromEntries(
    [...statuses, 500 as const].map((status) => {
      const [description, error] = refusals[status];
      return [status, { description, content: { 'application/json': { schema: errorSchema, example: { error } } } }];
    }),
  );
}
