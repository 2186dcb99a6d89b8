import type { QueryClient } from '@tanstack/react-query';

import type { InviteOperation } from '../operations/createInviteOperations.js';
import { inviteKeys } from './inviteKeys.js';

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
    const mutation = queryClient.getMutationCache().build<unknown, Error, void, unknown>(queryClient, {
      mutationKey: inviteKeys.operations(scope),
      mutationFn: () => operation.settled,
      retry: false,
      networkMode: 'always',
      gcTime: 0,
      meta: { persist: false },
    });
    mutation.execute().catch(() => {});
  } catch {
    // A listener of the host's cache threw; it is not ours to report.
  }
  return true;
}
