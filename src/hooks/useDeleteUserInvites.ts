'use client';
import { useBulkOperation } from './useBulkOperation.js';
import type { BulkOperationCallbacks, BulkOperationHandle } from './useBulkOperation.js';

/**
 * Deletes the records of invites that are over, one or several, for good. Fails with `unknown` where the client has no
 * `deleteUserInvites`.
 *
 * @example
 * const deleteAll = useDeleteUserInvites();
 * <button onClick={() => deleteAll.perform(selected)}>Delete {selected.length} records</button>
 */
export function useDeleteUserInvites(callbacks?: BulkOperationCallbacks): BulkOperationHandle {
  return useBulkOperation('delete', callbacks);
}
