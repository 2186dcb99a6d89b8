import type { AcceptAction, AcceptCheck } from './AcceptFlowSnapshot.js';

/** Whether the server did not take the session it was asked with. */
export function isRefusal<Step extends AcceptCheck | AcceptAction>(step: Step): step is Extract<Step, { status: 'failed' }> {
  return step.status === 'failed' && (step.error.code === 'unauthenticated' || step.error.code === 'wrong_account');
}
