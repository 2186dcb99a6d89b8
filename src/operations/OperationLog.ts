import type { UserInvitesPage } from '../client/InvitesClient.js';
import type { InvitesErrorDetails } from '../domain/InvitesErrorDetails.js';
import type { UserInvite } from '../domain/UserInvite.js';
import type { InviteOperationRequest } from './InviteOperation.js';

/** When a read started, counted per log. `life` tells logs apart: marks of another life are older than every operation. */
export interface ReadMark {
  life: string;

  sequence: number;
}

/** A page as the server answered it, and when it was asked. */
export interface ReadPage {
  page: UserInvitesPage;

  read: ReadMark;
}

/** An invite as the server answered it, and when it was asked. */
export interface ReadInvite {
  invite: UserInvite;

  read: ReadMark;
}

/** A page in the cache; an invite that was read alone is a page of one. */
export interface CachedPage extends ReadPage {
  /** Whether somebody looks at it, so that reading again brings it up to date. */
  shown: boolean;
}

/** What has become of an operation. Retired ones are no longer in the log. */
export type OperationProgress =
  | { state: 'queued' }
  /** There is no network; it goes out when there is. */
  | { state: 'waiting' }
  | { state: 'in_flight' }
  /** The request may have been carried out; the server is being asked. */
  | { state: 'outcome_unknown' }
  | {
      state: 'acknowledged';
      /** The invite as the server answered it; a deleted one as it was last. */
      result: UserInvite;
      /** The last read that had started by then: only later ones can know. */
      sequence: number;
      /** The last read that had started when the consistency window ended: only later ones cannot lag. Null until then. */
      trustedSequence: number | null;
    }
  | { state: 'failed'; error: InvitesErrorDetails };

/** One operation of the log. */
export interface LoggedOperation {
  readonly id: number;

  readonly request: InviteOperationRequest;

  /** The invite as it was shown when the operation was asked for; null where nobody showed it. */
  readonly before: UserInvite | null;

  readonly progress: OperationProgress;
}

/** Operations in the order in which they were asked for. */
export type OperationLog = readonly LoggedOperation[];
