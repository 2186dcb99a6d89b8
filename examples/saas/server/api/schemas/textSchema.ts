import { z } from '@hono/zod-openapi';

/** Text of limited length that every database and every mail can hold: no NUL, and no half of a character. */
export function textSchema(longest: number) {
  return z
    .string()
    .max(longest)
    .refine((text) => !/[\0\p{Cs}]/u.test(text), { error: 'not_text' });
}
