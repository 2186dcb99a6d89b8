import * as z from 'zod/mini';

import type { InvitesErrorDetails } from '../../domain/InvitesErrorDetails.js';
import { errorOfResponse } from '../rest/errorOfResponse.js';
import { errorOfFailure, roqFailureSchema } from './roqErrors.js';

const extensions = z.object({
  code: z.catch(z.optional(z.string()), undefined),
  response: z.catch(z.optional(roqFailureSchema), undefined),
});

const failedAnswer = z.object({
  errors: z.array(z.object({ extensions: z.catch(z.optional(extensions), undefined) })).check(z.minLength(1)),
});

/** What the first GraphQL error of an answer means; null where there is none. */
export function errorOfAnswer(body: unknown): InvitesErrorDetails | null {
  const parsed = failedAnswer.safeParse(body);
  if (!parsed.success) return null;
  const { code, response } = parsed.data.errors[0]!.extensions ?? {};
  const details = errorOfFailure(response ?? { errorCode: null, message: null, statusCode: undefined, variables: {} });
  return details.code === 'unknown' ? errorOfCode(code) : details;
}

/** What a response that is no success means: its GraphQL error, else its status. */
export function errorOfRoqResponse(response: Response, body: unknown): InvitesErrorDetails {
  const details = errorOfAnswer(body);
  return details && details.code !== 'unknown' ? details : errorOfResponse(response, undefined);
}

function errorOfCode(code: string | undefined): InvitesErrorDetails {
  switch (code) {
    case 'UNAUTHENTICATED':
      return { code: 'unauthenticated' };
    case 'FORBIDDEN':
      return { code: 'forbidden' };
    case 'GRAPHQL_VALIDATION_FAILED':
    case 'BAD_USER_INPUT':
      return { code: 'validation', fields: [] };
    case 'INTERNAL_SERVER_ERROR':
      return { code: 'server' };
    default:
      return { code: 'unknown' };
  }
}
