import type { BulkOperationKind } from '../domain/InviteActivity.js';
import type { InvitesErrorDetails } from '../domain/InvitesErrorDetails.js';
import type { UserInviteActionReason } from '../domain/UserInvite.js';

/** Texts of what is done with many invites at once, in the table. */
export interface BulkMessages {
  /** Names the bar that is in the toolbar's place while something is selected. */
  label: string;

  /** `count` is null where all that match are selected and nobody has counted them. */
  selected: (values: { count: number | null }) => string;

  /** Selects all that match, on whichever page; `count` is null where nobody has counted them. */
  selectAll: (values: { count: number | null }) => string;

  /** Selects the rows of the page, where there is no column head for it. */
  selectPage: string;

  clear: string;

  /** Announced. */
  cleared: string;

  actions: Readonly<Record<BulkOperationKind, string>>;

  /** Why none of the selected invites can be dealt with so. */
  unavailable: (values: { kind: BulkOperationKind; reason: UserInviteActionReason }) => string;

  /** Asked before; `count` is null where nobody has counted. */
  confirm: Readonly<
    Record<
      BulkOperationKind,
      {
        title: (values: { count: number | null }) => string;
        text: string;
        keep: string;
        confirm: (values: { count: number | null }) => string;
      }
    >
  >;

  /** Beside the progress, such as "Resending 5 of 12", and announced. */
  running: (values: { kind: BulkOperationKind; settled: number; total: number | null }) => string;

  /** Beside the progress, while it is asked which invites there are. */
  reading: (values: { read: number; total: number | null }) => string;

  /** An answer was lost, and the list is read to see what became of it. */
  checking: string;

  failed: (values: { count: number }) => string;

  stop: string;

  stopping: string;

  /** Announced at a quarter, a half, three quarters. */
  progress: (values: { kind: BulkOperationKind; percent: number }) => string;

  /** Names what is said when it has ended. */
  resultLabel: string;

  done: (values: { kind: BulkOperationKind; count: number }) => string;

  /** Instead, where answers were lost and nothing is known to be done. */
  unclear: (values: { kind: BulkOperationKind }) => string;

  /** Nothing could be asked for, or all was refused; with `rest` after some were done. */
  refused: (values: { kind: BulkOperationKind; error: string; rest: boolean }) => string;

  /** Such as "3 were accepted meanwhile"; `text` says what the error is in general. */
  failedFor: (values: { count: number; error: InvitesErrorDetails; text: string }) => string;

  /** It was not asked for these; for `delete`, `not_pending` says that they still are. */
  skipped: (values: { kind: BulkOperationKind; count: number; reason: UserInviteActionReason }) => string;

  /** It was stopped before these; `count` is null where nobody has counted them. */
  unsent: (values: { count: number | null }) => string;

  /** The answer was lost, and nobody can say for certain. `left` of them still are as they were; null where no list tells. */
  lost: (values: { kind: BulkOperationKind; count: number | null; left: number | null }) => string;

  retry: (values: { count: number | null }) => string;

  dismiss: string;
}
