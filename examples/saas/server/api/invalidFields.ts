import type { z } from 'zod';

import type { ErrorDetails } from './schemas/errorSchema.js';

/** What is wrong with a request, by the dotted paths of its fields. */
export function invalidFields({ issues }: Pick<z.ZodError, 'issues'>): Extract<ErrorDetails, { code: 'validation' }>['fields'] {
  return issues.map((issue) => ({ path: issue.path.join('.'), code: issue.code }));
}
