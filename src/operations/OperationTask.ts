import type { InviteOperationOutcome } from '../domain/InviteOperationOutcome.js';
import type { UserInvite } from '../domain/UserInvite.js';
import type { TakeTurn } from './createTurns.js';
import type { InviteOperation } from './InviteOperation.js';

/** An operation on its way through the queue of its invite. */
export interface OperationTask {
  readonly id: number;

  readonly operation: InviteOperation;

  /** The invite as it was shown when the operation was asked for; null where nobody showed it. */
  readonly before: UserInvite | null;

  /** The id of the last operation on the invite that was carried out when this one was asked for: `before` knows it. */
  readonly known: number | null;

  readonly plan: OperationPlan;

  /** Fires when the operation is taken back. */
  readonly withdrawal: AbortController;

  /** Whether the request may have gone out. */
  sent: boolean;

  readonly settle: (outcome: InviteOperationOutcome) => void;
}

/** How an operation is carried out. */
export interface OperationPlan {
  /** Absent where it may go out at once. */
  turn?: TakeTurn;

  /** Sends it and resolves with the invite as it is then. Rejects with what the client rejects with, or with `timeout`. */
  carryOut: (before: UserInvite | null) => Promise<UserInvite>;
}
