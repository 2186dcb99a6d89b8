import type { Context } from 'hono';
import type { z } from 'zod';

import { ApiError } from './ApiError.js';
import { invalidFields } from './invalidFields.js';

/** Reads the body of a request that is in no documentation. */
export async function readJson<Schema extends z.ZodType>(c: Context, schema: Schema): Promise<z.output<Schema>> {
  const read = schema.safeParse(await c.req.json().catch(() => null));
  if (!read.success) throw new ApiError({ code: 'validation', fields: invalidFields(read.error) });
  return read.data;
}
