import { z } from '@hono/zod-openapi';

import { textSchema } from './textSchema.js';

// Pictures would be other sites' addresses, or files in a database that is none for files.
const closed = z.null().optional();

const fields = {
  name: textSchema(100).nullish(),
  slug: textSchema(100).nullish(),
  locale: textSchema(35).nullish(),
  image: closed,
  logo: closed,
  metadata: closed,
};

/** What better-auth stores as it comes, in requests to it: of accounts, and under `data` of organizations. */
export const accountFieldsSchema = z.looseObject({ ...fields, data: z.looseObject(fields).optional() });
