'use client';
import { useBulkOperation } from './useBulkOperation.js';
import type { BulkOperationCallbacks, BulkOperationHandle } from './useBulkOperation.js';

/**
 * Cancels several invites: their links stop working.
 *
 * @example
 * const cancelAll = useCancelUserInvites();
 * <button onClick={() => cancelAll.perform(selected)}>Cancel {selected.length}</button>
 */
export function useCancelUserInvites(callbacks?: BulkOperationCallbacks): BulkOperationHandle {
  return useBulkOperation('cancel', callbacks);
}
