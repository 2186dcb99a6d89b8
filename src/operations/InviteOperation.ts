import type { UserInviteChanges } from '../domain/UserInviteChanges.js';
import type { InviteOperationOutcome } from '../domain/InviteOperationOutcome.js';

/** What to do with one invite. */
export type InviteOperationRequest =
  | { kind: 'resend' | 'cancel' | 'restore'; inviteId: string }
  | { kind: 'delete'; inviteId: string }
  | { kind: 'update'; inviteId: string; changes: UserInviteChanges };

/** A running or ended operation. */
export interface InviteOperation {
  request: InviteOperationRequest;

  /**
   * Never rejects. With a network it always ends, at the latest when an unknown outcome has been asked for twice; what
   * waits for the network ends when that is back, or when it is taken back.
   */
  settled: Promise<InviteOperationOutcome>;
}

/** The same operation on several invites. */
export interface BulkInviteOperation {
  /** One for each invite, in their order. */
  operations: readonly InviteOperation[];

  /** Takes back what this call has asked for and has not been sent yet. */
  stop: () => void;
}
