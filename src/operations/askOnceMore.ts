import type * as z from 'zod/mini';

import { askClient } from '../client/askClient.js';
import type { InvitesClient, WriteOptions } from '../client/InvitesClient.js';
import { toInvitesErrorDetails } from '../client/toInvitesErrorDetails.js';
import { mayHaveHappened } from '../domain/mayHaveHappened.js';
import { newIdempotencyKey } from './newIdempotencyKey.js';

/**
 * Asks for a change and, where the answer was lost and the server honours keys, once more with the same key, within the
 * deadline. Rejects with the first failure: the second one does not say what became of the first request.
 */
export async function askOnceMore<Schema extends z.ZodMiniType>(
  { capabilities }: InvitesClient,
  schema: Schema,
  call: (options: WriteOptions) => unknown,
  deadlineMs: number,
  idempotencyKey = newIdempotencyKey(),
): Promise<z.output<Schema>> {
  const endsAt = performance.now() + deadlineMs;
  const ask = () => askClient(schema, (signal) => call({ idempotencyKey, signal }), endsAt - performance.now());
  try {
    return await ask();
  } catch (lost) {
    const isLost = mayHaveHappened(toInvitesErrorDetails(lost)) && performance.now() < endsAt;
    if (!isLost || !capabilities.idempotentWrites) throw lost;
    return await ask().catch(() => Promise.reject(lost));
  }
}
