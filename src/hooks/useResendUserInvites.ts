'use client';
import { useBulkOperation } from './useBulkOperation.js';
import type { BulkOperationCallbacks, BulkOperationHandle } from './useBulkOperation.js';

/**
 * Sends the mails of several invites again and renews their expiry.
 *
 * @example
 * const resendAll = useResendUserInvites({ onSettled: ({ results }) => report(results) });
 * <button onClick={() => resendAll.perform(selected)}>Resend {selected.length}</button>
 */
export function useResendUserInvites(callbacks?: BulkOperationCallbacks): BulkOperationHandle {
  return useBulkOperation('resend', callbacks);
}
