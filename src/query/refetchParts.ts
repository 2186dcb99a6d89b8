import type { QueryClient } from '@tanstack/react-query';

import { questionOf } from './questionOf.js';

/**
 * Reads all parts of a list again that are on the screen, and says whether every one was answered.
 *
 * @param queryKey The key of any part.
 */
export async function refetchParts(queryClient: QueryClient, queryKey: readonly unknown[]): Promise<boolean> {
  const question = questionOf(queryKey);
  const shown = new Set(
    queryClient.getQueryCache().findAll({ type: 'active', predicate: (query) => questionOf(query.queryKey) === question }),
  );
  await queryClient.refetchQueries({ predicate: (query) => shown.has(query) });
  return shown.size > 0 && [...shown].every(({ state }) => state.status === 'success');
}
