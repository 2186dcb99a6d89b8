import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';

import { logFailure } from '../../logFailure.js';
import { ApiError } from '../ApiError.js';
import { routeName } from '../routeName.js';

/** Turns whatever was thrown into an answer. What nobody foresaw is told to the log, never to the client. */
export function handleError(error: unknown, c: Context): Response {
  const refusal = refusalOf(error);
  const { details, status } = refusal ?? new ApiError({ code: 'server' });
  if (!refusal) logFailure(`${routeName(c)} failed.`, error);
  if (details.code === 'rate_limited') c.header('Retry-After', String(Math.ceil(details.retryAfterMs / 1000)));
  return c.json({ error: details }, status);
}

function refusalOf(error: unknown): ApiError | null {
  if (error instanceof ApiError) return error;
  if (error instanceof HTTPException && error.status === 400) return new ApiError({ code: 'validation', fields: [] });
  const sqlState = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (sqlState === '23505') return new ApiError({ code: 'conflict' });
  // Class 22: a value that the database cannot hold, such as a NUL character.
  if (/^22[0-9A-Z]{3}$/.test(sqlState)) return new ApiError({ code: 'validation', fields: [] });
  return null;
}
