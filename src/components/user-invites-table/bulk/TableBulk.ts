import type { BulkRun } from '../../../domain/BulkRun.js';
import type { BulkOperationKind } from '../../../domain/InviteActivity.js';
import type { UserInviteActionReason } from '../../../domain/UserInvite.js';

/** What would become of the selected invites. */
export interface BulkOutlook {
  /** With how many it can be done; null where nobody knows before. */
  count: number | null;

  /** Why it can be done with none of them; null where it can. */
  reason: UserInviteActionReason | null;
}

/** What can be done with all selected invites. */
export interface TableBulk {
  /** The last action; null before the first one, and once it was dismissed. The same object until it has come further. */
  current: () => BulkRun | null;

  /** Calls `listener` when it has come further; returns the way to stop. */
  subscribe: (listener: () => void) => () => void;

  /** What the client can do. */
  kinds: readonly BulkOperationKind[];

  /** What would become of the selected invites now. */
  outlook: (kind: BulkOperationKind) => BulkOutlook;

  /** Does it with all that are selected, where nothing else runs. */
  perform: (kind: BulkOperationKind) => void;

  /** Sends nothing further. */
  stop: () => void;

  /** With how many of the last action it may work another time; null where nobody has counted. 0 for none. */
  retryable: () => number | null;

  /** Tries these again. */
  retry: () => void;

  /** Forgets the last action. */
  dismiss: () => void;
}
