import type { InvitesErrorDetails } from '../domain/InvitesErrorDetails.js';
import type { InviteOperationRequest } from './InviteOperation.js';
import type { AcknowledgedOperation } from './isLagging.js';

/**
 * Why an operation has no sense any more after one that was carried out while it waited; null where it has. A mail after
 * a cancellation would carry a link that is dead.
 */
export function whyOvertaken({ kind }: InviteOperationRequest, ahead: AcknowledgedOperation): InvitesErrorDetails | null {
  if (ahead.request.kind === 'delete') return kind === 'delete' ? null : { code: 'not_found' };
  const isForOpenOnes = kind === 'resend' || kind === 'update';
  return isForOpenOnes && ahead.progress.result.status === 'canceled' ? { code: 'invite_not_pending', status: 'canceled' } : null;
}
