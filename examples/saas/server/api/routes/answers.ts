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

/** What a refusal says, its status, and an example. */
interface Refusal {
  status: number;

  description: string;

  error: ErrorDetails;
}

const refusals = {
  400: {
    status: 400,
    description: 'The request is not valid. One that is not even HTTP gets no body.',
    error: { code: 'validation', fields: [{ path: 'limit', code: 'too_big' }] },
  },
  401: { status: 401, description: 'Nobody is signed in.', error: { code: 'unauthenticated' } },
  403: {
    status: 403,
    description: 'The account may not do this, or the request is to another host or from another site’s page.',
    error: { code: 'forbidden' },
  },
  wrongAccount: {
    status: 403,
    description: 'The invite is to another address (`wrong_account`).',
    error: { code: 'wrong_account', invitedEmail: 'layla.alhussaini@noor.example' },
  },
  404: {
    status: 404,
    description: 'There is no such thing, or nothing that the viewer may know of.',
    error: { code: 'not_found' },
  },
  409: {
    status: 409,
    description: 'The invite has been answered, canceled or replaced, or is over.',
    error: { code: 'invite_not_pending', status: 'accepted' },
  },
  conflict: {
    status: 409,
    description: 'The address has joined or been invited meanwhile (`conflict`).',
    error: { code: 'conflict' },
  },
  413: { status: 413, description: 'The body is too large, or too many invites are selected.', error: { code: 'too_large' } },
  415: {
    status: 415,
    description: 'The body is not JSON.',
    error: { code: 'validation', fields: [{ path: 'Content-Type', code: 'unsupported' }] },
  },
  422: {
    status: 422,
    description: 'The Idempotency-Key was used for another request.',
    error: { code: 'validation', fields: [{ path: 'Idempotency-Key', code: 'reused' }] },
  },
  429: {
    status: 429,
    description: 'Too soon, or too often; Retry-After says how many seconds to wait.',
    error: { code: 'rate_limited', retryAfterMs: 42_000 },
  },
  500: { status: 500, description: 'The server failed; its log says why.', error: { code: 'server' } },
} as const satisfies Record<string, Refusal>;

const retryAfter = {
  'Retry-After': { required: true, description: 'How many seconds to wait.', schema: { type: 'integer' as const, example: 42 } },
};

// Of the HTTP server itself, whatever is asked for: there is no body.
const refusalsOfEveryRoute = {
  408: { description: 'The request arrived too slowly. There is no body.' },
  431: { description: 'The headers are too large. There is no body.' },
  503: { description: 'The server starts or is about to stop. There is no body.', headers: retryAfter },
};

/**
 * Refusals of a route in its documentation, with an example for each code; that the server itself fails, is about to
 * stop or has no use for how a request arrives is one of every route.
 */
export function refuses(...names: (keyof typeof refusals)[]) {
  const listed: Refusal[] = [...names, 500 as const].map((name) => refusals[name]);
  return {
    ...Object.fromEntries(
      listed.map(({ status }) => {
        const sameStatus = listed.filter((refusal) => refusal.status === status);
        const description = sameStatus.map((refusal) => refusal.description).join(' ');
        const examples = Object.fromEntries(sameStatus.map(({ error }) => [error.code, { value: { error } }]));
        const content = { 'application/json': { schema: errorSchema, examples } };
        return [status, { description, ...(status === 429 && { headers: retryAfter }), content }];
      }),
    ),
    ...refusalsOfEveryRoute,
  };
}
