import type { QueryClient } from '@tanstack/react-query';

import type { InviteOperation } from '../operations/InviteOperation.js';
import { inviteKeys } from './inviteKeys.js';

const keptMs = 5000;
// Its type knows no "said to be absent", and a host's default would make operations wait for each other.
const alone: object = { scope: undefined };
const watched = new WeakSet<InviteOperation>();

/**
 * Runs a mutation that only waits for an operation already under way, so that devtools, `useIsMutating` and the
 * host's listeners see it. Nothing depends on it: what they throw changes nothing.
 *
 * @returns Whether the operation is a new one; one that is watched already is not watched twice.
 */
export function watchOperation(queryClient: QueryClient, scope: string, operation: InviteOperation): boolean {
  if (watched.has(operation)) return false;
  watched.add(operation);
  try {
    const mutation = queryClient.getMutationCache().build<void, Error, void, unknown>(queryClient, {
      mutationKey: inviteKeys.operations(scope),
      // The outcome stays ours: what a host dehydrates holds no address.
      mutationFn: async () => void (await operation.settled),
      ...alone,
      retry: false,
      networkMode: 'always',
      // Not 0: while it runs, React Query would look every few milliseconds whether it may go.
      gcTime: keptMs,
      meta: { persist: false },
    });
    mutation.execute().catch(() => {});
  } catch {
    // A listener of the host's cache threw; it is not ours to report.
  }
  return true;
}
