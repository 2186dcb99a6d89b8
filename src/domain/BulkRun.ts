import type { BulkOperationKind } from './InviteActivity.js';
import type { InvitesErrorDetails } from './InvitesErrorDetails.js';
import type { UserInvite, UserInviteActionReason } from './UserInvite.js';

/** What became of one of many invites. */
export type BulkOutcome =
  | { status: 'done' }
  | { status: 'failed'; error: InvitesErrorDetails }
  /** It was not asked for: it could not have been done. */
  | { status: 'skipped'; reason: UserInviteActionReason }
  /** Stopped before it was sent. */
  | { status: 'unsent' };

/** One of many invites, and what became of it. */
export interface BulkResult {
  id: string;

  /** As it is known; null where only the server has seen it. */
  invite: UserInvite | null;

  outcome: BulkOutcome;
}

/** How an action on many invites ended. */
export interface BulkReport {
  /** What is known of each invite by itself. */
  results: readonly BulkResult[];

  /** Why nothing could be asked for, or why all of it was refused. */
  error: InvitesErrorDetails | null;

  /** How many invites were never looked at, because it was stopped; null where nobody has counted them. */
  unread: number | null;

  /** The one request for all of them may have been carried out, but its answer was lost. */
  lost: {
    /** Invites that no result tells of; null where nobody has counted them. */
    count: number | null;

    /** How many of them still are as they were, as the list says since; null where it cannot tell. */
    left: number | null;
  } | null;
}

/** An action on many invites, and how far it is. */
export interface BulkRun {
  kind: BulkOperationKind;

  /** `reading`: which invites there are is being asked; `checking`: an answer was lost, and the list is read to see what became of it. */
  phase: 'reading' | 'running' | 'checking' | 'ended';

  /** Null while nobody has counted. */
  total: number | null;

  /** In the phase `reading`, how many have been read. */
  settled: number;

  failed: number;

  /** Whether something has not been sent yet. */
  canStop: boolean;

  /** Null until it has ended. */
  report: BulkReport | null;
}
