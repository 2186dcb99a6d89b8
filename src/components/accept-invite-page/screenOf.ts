import type { AcceptInviteState, AcceptInviteStatus } from '../../domain/AcceptInviteState.js';

/** The screen that a state is shown on: an invite keeps its own, and its buttons the focus, while its answer is sent. */
export function screenOf(state: AcceptInviteState): AcceptInviteStatus {
  switch (state.status) {
    case 'accepting':
      return 'ready';
    case 'declining':
      return state.wrongAccount ? 'wrong_account' : 'ready';
    default:
      return state.status;
  }
}
