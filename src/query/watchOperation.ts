import type { QueryClient } from '@tanstack/react-query';

import type { InviteOperation } from '../operations/createInviteOperations.js';
import { inviteKeys } from './inviteKeys.js';

/**
 * Runs a mutation that only waits for an operation already under way, so that devtools, `useIsMutating` and the
 * host's listeners see it. Nothing depends on it: what they throw changes nothing.
 */
export function watchOperation(queryClient: QueryClient, scope: string, operation: InviteOperation): void {
  const mutation = queryClient.getMutationCache().build<unknown, Error, void, unknown>(queryClient, {
    mutationKey: inviteKeys.operations(scope),
    mutationFn: () => operation.settled,
    retry: false,
    networkMode: 'always',
    gcTime: 0,
    meta: { persist: false },
  });
  mutation.execute().catch(() => {});
}
