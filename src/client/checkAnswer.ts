import type * as z from 'zod/mini';

import { InvitesError } from './InvitesError.js';

// What a shipped client has read once need not be read again in the same way.
const readBy = new WeakMap<object, z.ZodMiniType>();

/**
 * An answer as the schema reads it: oddities degrade, what cannot be read is `malformed`. What the schema has read
 * before is trusted: a host that changes it answers for that.
 */
export function checkAnswer<Schema extends z.ZodMiniType>(schema: Schema, answer: unknown): z.output<Schema> {
  if (typeof answer === 'object' && answer !== null && readBy.get(answer) === schema) return answer as z.output<Schema>;
  const data = parse(schema, answer);
  if (typeof data === 'object' && data !== null) readBy.set(data, schema);
  return data;
}

function parse<Schema extends z.ZodMiniType>(schema: Schema, answer: unknown): z.output<Schema> {
  let cause: unknown;
  try {
    const parsed = schema.safeParse(answer);
    if (parsed.success) return parsed.data;
    cause = parsed.error;
  } catch (thrown) {
    cause = thrown;
  }
  throw new InvitesError({ code: 'malformed' }, { cause });
}
