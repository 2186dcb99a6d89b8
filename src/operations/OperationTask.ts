import type { InviteOperationOutcome } from '../domain/InviteOperationOutcome.js';
import type { UserInvite } from '../domain/UserInvite.js';
import type { InviteOperation } from './InviteOperation.js';

/** An operation on its way through the queue of its invite. */
export interface OperationTask {
  readonly id: number;

  readonly operation: InviteOperation;

  /** The invite as it was shown when the operation was asked for; null where nobody showed it. */
  readonly before: UserInvite | null;

  readonly plan: OperationPlan;

  /** Fires when the operation is taken back. */
  readonly withdrawal: AbortController;

  /** Whether the request may have gone out. */
  sent: boolean;

  readonly settle: (outcome: InviteOperationOutcome) => void;
}

/** How an operation is carried out. */
export interface OperationPlan {
  /** Resolves when it may go out; absent where it may at once. */
  turn?: () => Promise<void>;

  /** Sends it and resolves with the invite as it is then. Rejects with what the client rejects with, or with `timeout`. */
  carryOut: (before: UserInvite | null) => Promise<UserInvite>;

  /** It has ended, sent or not. */
  ended?: () => void;
}
