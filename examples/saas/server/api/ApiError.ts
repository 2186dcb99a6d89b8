import type { ContentfulStatusCode } from 'hono/utils/http-status';

import type { ErrorDetails } from './schemas/errorSchema.js';

const statuses = {
  unauthenticated: 401,
  forbidden: 403,
  wrong_account: 403,
  not_found: 404,
  conflict: 409,
  invite_not_pending: 409,
  too_large: 413,
  quota_exceeded: 402,
  validation: 400,
  rate_limited: 429,
  server: 500,
} satisfies Record<ErrorDetails['code'], ContentfulStatusCode>;

/** A refusal with its data. Thrown anywhere below a route, it rolls the transaction back and becomes the answer. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    readonly details: ErrorDetails,
    readonly status: ContentfulStatusCode = statuses[details.code],
  ) {
    super(details.code);
  }
}

/** Whether an error says that there is no such thing. */
export function isNotFound(error: unknown): boolean {
  return error instanceof ApiError && error.details.code === 'not_found';
}
