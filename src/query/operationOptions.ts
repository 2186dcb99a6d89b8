import { mutationOptions } from '@tanstack/react-query';

import type { InviteOperation } from '../operations/createInviteOperations.js';
import { inviteKeys } from './inviteKeys.js';

/** A mutation that waits for an operation that is already under way. */
export function operationOptions(scope: string) {
  return mutationOptions({
    mutationKey: inviteKeys.operations(scope),
    mutationFn: (operation: InviteOperation) => operation.settled,
    retry: false,
    networkMode: 'always',
    throwOnError: false,
    gcTime: 0,
    meta: { persist: false },
  });
}
