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
    description:
      'A repeated request with the same key and body gets the stored answer, for 24 hours; another body is refused with 422.',
  }),
});

/** What a status says, and an answer for each code that it comes with. */
interface Refusal {
  description: string;

  errors: readonly [ErrorDetails, ...ErrorDetails[]];
}

const refusals = {
  400: {
    description: 'The request is not valid.',
    errors: [{ code: 'validation', fields: [{ path: 'limit', code: 'too_big' }] }],
  },
  401: { description: 'Nobody is signed in.', errors: [{ code: 'unauthenticated' }] },
  403: {
    description: 'The account may not do this, or the invite is to another address (`wrong_account`).',
    errors: [{ code: 'forbidden' }, { code: 'wrong_account', invitedEmail: 'layla.alhussaini@noor.example' }],
  },
  404: { description: 'There is no such thing, or nothing that the viewer may know of.', errors: [{ code: 'not_found' }] },
  409: {
    description: 'The invite has been answered or canceled, or the address has joined or been invited meanwhile (`conflict`).',
    errors: [{ code: 'invite_not_pending', status: 'accepted' }, { code: 'conflict' }],
  },
  413: { description: 'The body is too large, or too many invites are selected.', errors: [{ code: 'too_large' }] },
  415: {
    description: 'The body is not JSON.',
    errors: [{ code: 'validation', fields: [{ path: 'Content-Type', code: 'unsupported' }] }],
  },
  422: {
    description: 'The Idempotency-Key was used for another request.',
    errors: [{ code: 'validation', fields: [{ path: 'Idempotency-Key', code: 'reused' }] }],
  },
  429: {
    description: 'Too soon, or too often; Retry-After says how many seconds to wait.',
    errors: [{ code: 'rate_limited', retryAfterMs: 42_000 }],
  },
  500: { description: 'The server failed; its log says why.', errors: [{ code: 'server' }] },
} as const satisfies Record<number, Refusal>;

const retryAfter = {
  'Retry-After': { required: true, description: 'How many seconds to wait.', schema: { type: 'integer' as const, example: 42 } },
};

/**
 * Refusals of a route in its documentation, with an example for each code; that the server itself fails, or is about to
 * stop, is one of every route.
 */
export function refuses(...statuses: (keyof typeof refusals)[]) {
  return {
    ...Object.fromEntries(
      [...statuses, 500 as const].map((status) => {
        const { description, errors } = refusals[status];
        const examples = Object.fromEntries(errors.map((error) => [error.code, { value: { error } }]));
        const content = { 'application/json': { schema: errorSchema, examples } };
        return [status, { description, ...(status === 429 && { headers: retryAfter }), content }];
      }),
    ),
    503: { description: 'The server starts or is about to stop. There is no body.', headers: retryAfter },
  };
}
