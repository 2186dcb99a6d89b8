import type { InviteCommands } from '../../domain/InviteCommands.js';
import type { InvitesErrorDetails } from '../../domain/InvitesErrorDetails.js';
import type { UserInvite } from '../../domain/UserInvite.js';

/** What stands in the details. */
export type UserInviteDetailsContent =
  | { status: 'loading' }
  | {
      status: 'ready';
      invite: UserInvite;
      /** The invite is as a list knew it: what only its own read brings is on its way, or failed with `error`. */
      incomplete: boolean;
      /** Why the last attempt to read it failed; null after one that worked. */
      error: InvitesErrorDetails | null;
    }
  /** Deleted, or never there. */
  | { status: 'gone' }
  | { status: 'forbidden' }
  | { status: 'failed'; error: InvitesErrorDetails };

/** Everything that the details show, and everything that can be done with the invite. */
export interface UserInviteDetailsState extends InviteCommands {
  content: UserInviteDetailsContent;

  /** Server time minus the viewer's, in milliseconds; null where the server does not tell its time. */
  clockOffset: number | null;

  /** Reads the invite again. */
  retry: () => void;
}
