import * as z from 'zod/mini';

import type { InvitesErrorDetails } from '../../domain/InvitesErrorDetails.js';
import { invitesErrorSchema } from '../wire/invitesErrorSchema.js';
import { errorOfStatus } from './errorOfStatus.js';
import { retryAfterMs } from './retryAfterMs.js';

const errorBodySchema = z.object({ error: invitesErrorSchema });

/** What a failed response means: the code in its body, else the one that its status stands for. */
export function errorOfResponse(response: Response, body: unknown): InvitesErrorDetails {
  const parsed = errorBodySchema.safeParse(body);
  const details = parsed.success ? parsed.data.error : errorOfStatus(response.status);
  if (details.code !== 'rate_limited') return details;
  const { headers } = response;
  return {
    code: 'rate_limited',
    retryAfterMs: details.retryAfterMs ?? retryAfterMs(headers.get('Retry-After'), headers.get('Date')),
  };
}
