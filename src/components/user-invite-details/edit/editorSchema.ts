import * as z from 'zod/mini';

import type { InviteField } from '../../../domain/InviteField.js';
import { inviteFieldProblem } from '../../../domain/inviteFieldProblem.js';
import type { InviteFieldProblem } from '../../../domain/inviteFieldProblem.js';
import { isLanguageTag } from '../../../domain/isLanguageTag.js';
import { nameLimit } from '../../../domain/nameLimit.js';

/** What is wrong with a field: its message, until it is looked up in the texts of the screen. */
export type EditorProblem = InviteFieldProblem | 'no_language' | 'refused';

const name = z.string().check(z.trim(), z.maxLength(nameLimit, 'too_long' satisfies EditorProblem));

/** The schema of the editor's fields. The message of an issue is an {@link EditorProblem}. */
export function editorSchema(fields: readonly InviteField[]) {
  return z.object({
    firstName: name,
    lastName: name,
    locale: z.string().check(
      z.trim(),
      z.refine((tag) => tag === '' || isLanguageTag(tag), 'no_language' satisfies EditorProblem),
    ),
    roles: z.array(z.string()),
    data: z.array(z.union([z.string(), z.boolean()])).check(({ value, issues }) => {
      for (const [index, field] of fields.entries()) {
        const input = value[index] ?? '';
        const message = inviteFieldProblem(field, input);
        if (message) issues.push({ code: 'custom', path: [index], message, input });
      }
    }),
  });
}
