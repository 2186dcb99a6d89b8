import type { AcceptInviteState, AcceptInviteStatus } from '../../domain/AcceptInviteState.js';

/**
 * The screen that a state is shown on: an open invite keeps its own, with what was typed there, while its answer is sent and
 * after it failed.
 */
export function screenOf(state: AcceptInviteState): AcceptInviteStatus {
  if (!('viewer' in state)) return state.status;
  if ('invitedEmail' in state) return 'wrong_account';
  return state.viewer ? 'ready' : 'signed_out';
}
