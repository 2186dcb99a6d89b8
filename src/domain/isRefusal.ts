import type { AcceptAction, AcceptCheck } from './AcceptFlowSnapshot.js';

/** Whether the server did not take the session it was asked with, or wants something of its viewer first. */
export function isRefusal<Step extends AcceptCheck | AcceptAction>(step: Step): step is Extract<Step, { status: 'failed' }> {
  if (step.status !== 'failed') return false;
  const { code } = step.error;
  return code === 'unauthenticated' || code === 'wrong_account' || code === 'needs_action';
}
