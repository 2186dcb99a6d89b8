import type { UserInvite, UserInviteAction } from '../../../domain/UserInvite.js';
import type { SpokenCommands } from '../../../ui/useSpokenCommands.js';

/** What a row can ask for. The object stays the same, so that rows do not render for it. */
export interface RowActions extends SpokenCommands {
  supported: ReadonlySet<UserInviteAction>;

  /** Whether a cancellation can be undone. */
  canUndo: (invite: UserInvite) => boolean;

  /** Cancels where that can be undone, else asks first. */
  requestCancel: (invite: UserInvite) => void;

  /** Asks first. */
  requestDelete: (invite: UserInvite) => void;

  /** Null where the table or the client cannot. */
  edit: ((invite: UserInvite) => void) | null;

  /** Null where the table shows no details. */
  seeDetails: ((invite: UserInvite) => void) | null;
}
