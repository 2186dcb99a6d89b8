import type * as z from 'zod/mini';

import { checkAnswer } from './checkAnswer.js';
import { InvitesError, isInvitesError } from './InvitesError.js';
import { withDeadline } from './withDeadline.js';

/**
 * Calls a method of any client, the host's own included, and trusts nothing about it: it may throw at once, never
 * answer, answer with rubbish or reject with nothing. What comes out is what the schema reads, an {@link InvitesError},
 * or the reason of the outer signal.
 */
export async function askClient<Schema extends z.ZodMiniType>(
  schema: Schema,
  call: (signal: AbortSignal) => unknown,
  deadlineMs: number,
  outer?: AbortSignal,
): Promise<z.output<Schema>> {
  try {
    return checkAnswer(schema, await withDeadline(async (signal) => await call(signal), deadlineMs, outer));
  } catch (thrown) {
    if (outer?.aborted || isInvitesError(thrown)) throw thrown;
    throw new InvitesError({ code: 'unknown' }, { cause: thrown });
  }
}
