import { createMiddleware } from 'hono/factory';

import type { ApiEnv } from '../ApiEnv.js';
import { ApiError } from '../ApiError.js';
import { invalidFields } from '../invalidFields.js';
import { peekJson } from '../peekJson.js';
import { accountFieldsSchema } from '../schemas/accountFieldsSchema.js';

/** Refuses what better-auth would store of accounts and organizations without a look at its length or its characters. */
export const checkAccountFields = createMiddleware<ApiEnv>(async (c, next) => {
  if (c.req.method === 'POST') {
    const read = accountFieldsSchema.safeParse((await peekJson(c)) ?? {});
    if (!read.success) throw new ApiError({ code: 'validation', fields: invalidFields(read.error) });
  }
  await next();
});
