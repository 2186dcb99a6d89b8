import type { queryOptions } from '@tanstack/react-query';

/** Options of one read, for `useQuery`, `ensureQueryData`, `prefetchQuery` and the like. */
export type ReadQueryOptions<Answer, Key extends readonly unknown[]> = ReturnType<
  typeof queryOptions<Answer, Error, Answer, Key>
>;
