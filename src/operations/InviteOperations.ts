import type { InvitesClient } from '../client/InvitesClient.js';
import type { BulkOperationKind, InviteActivitySource, InviteOperationKind } from '../domain/InviteActivity.js';
import type { InviteLinkOutcome } from '../domain/InviteLinkOutcome.js';
import type { UserInvite } from '../domain/UserInvite.js';
import type { UserInviteChanges } from '../domain/UserInviteChanges.js';
import type { BulkInviteOperation, InviteOperation, InviteOperationRequest } from './InviteOperation.js';
import type { AcknowledgedOperation } from './isLagging.js';
import type { Network } from './Network.js';
import type { BulkPlan } from './planTogether.js';
import type { CachedPage, ReadMark } from './OperationLog.js';

/** Performs operations on invites, keeps their log, and tells what is going on with each invite. */
export interface InviteOperations extends InviteActivitySource {
  /**
   * Starts an operation in this very event. Where the last one on the invite is the same and still waits or runs, that
   * one is returned, and so is a resend within a second after its mail went out. Another one on the same invite waits
   * for it; other invites do not. A cancellation, and a deletion, takes back a resend that has not been sent yet. A
   * deletion needs an invite that is shown. Of an update's `data`, what is as in the shown invite stays as it is by now.
   *
   * @param shown The invite as it is shown. @default the one in the cache
   */
  perform(request: InviteOperationRequest, shown?: UserInvite | null): InviteOperation;

  /**
   * Does the same with several invites.
   *
   * @param plan How each is carried out. @default in one request where the client can, else a few at a time
   */
  performAll(kind: BulkOperationKind, shown: readonly UserInvite[], plan?: BulkPlan): BulkInviteOperation;

  /**
   * Asks for a link that can be passed on; meanwhile asking again is the same request. Never rejects. Whoever asked has
   * the link, and nobody else: it is in no log and no cache.
   */
  mintLink(inviteId: string): Promise<InviteLinkOutcome>;

  /** Takes back an operation of this kind that has not been sent yet. */
  withdraw(inviteId: string, kind: InviteOperationKind): void;

  /** What an update that failed last was to change; null where none did. */
  failedChanges(inviteId: string): UserInviteChanges | null;

  /** Forgets the failure of an invite. */
  dismiss(inviteId: string): void;

  /** Tells this log's marks from those of another one. */
  readonly life: string;

  /** Marks a read; call it when the request starts, once for each attempt. */
  beginRead(): ReadMark;

  /** Says that a read came to an end, whatever its answer. */
  endRead(mark: ReadMark): void;

  /** What the lists are folded with. It changes with acknowledgements, not with clicks. */
  acknowledged(): readonly AcknowledgedOperation[];

  /** Calls `listener` when {@link acknowledged} changes; returns the way to stop. */
  subscribeAcknowledged(listener: () => void): () => void;
}

/** What operations run on. */
export interface InviteOperationsOptions {
  client: InvitesClient;

  /** Reads what is on the screen again, after these invites have changed. */
  refetch: (changed: ReadonlySet<string>) => Promise<void>;

  /** Every answer that is cached: an operation stays in the log while one of them may not know it. */
  cachedPages: () => Iterable<CachedPage>;

  deadlineMs: number;

  /** How long a read may lag behind an acknowledgement; 0 where it never does. */
  consistencyMs: number;

  network: Network;

  /** What becomes of an operation without a network: it fails at once, or waits for the network. @default 'fail' */
  whenOffline?: 'fail' | 'wait' | undefined;
}
