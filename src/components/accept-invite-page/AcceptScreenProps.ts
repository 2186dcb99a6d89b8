import type { AcceptInviteState } from '../../domain/AcceptInviteState.js';
import type { AcceptInviteComponents } from './AcceptInviteComponents.js';
import type { AcceptInviteHandlers } from './AcceptInviteHandlers.js';

/** What a screen shows and can do. */
export interface AcceptScreenProps<State extends AcceptInviteState = AcceptInviteState> extends AcceptInviteHandlers {
  state: State;

  components: AcceptInviteComponents;
}
