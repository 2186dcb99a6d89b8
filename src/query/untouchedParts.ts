import type { Query } from '@tanstack/react-query';

import { questionOf } from './questionOf.js';
import type { UserInvitesAnswer } from './userInvitesOptions.js';

/** Marks the query of a part of a list. */
export const partMeta = { persist: false, part: true } as const;

/** The parts of lists that need not be read again when these invites have changed: another part of the same list holds them. */
export function untouchedParts(queries: readonly Query[], changed: ReadonlySet<string>): ReadonlySet<Query> {
  const parts = queries.filter(({ meta }) => meta?.['part'] === true);
  const touched = parts.filter((part) =>
    (part.state.data as UserInvitesAnswer | undefined)?.page.items.some(({ id }) => changed.has(id)),
  );
  const lists = new Set(touched.map(({ queryKey }) => questionOf(queryKey)));
  return new Set(parts.filter((part) => !touched.includes(part) && lists.has(questionOf(part.queryKey))));
}
