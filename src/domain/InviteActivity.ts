import type { InvitesErrorDetails } from './InvitesErrorDetails.js';

/** The actions that run on one invite. */
export type InviteOperationKind = 'resend' | 'cancel' | 'update' | 'restore' | 'delete';

/** The actions that run on several invites at once. */
export type BulkOperationKind = 'resend' | 'cancel' | 'delete';

/** What can be going on with one invite: its operations, and a link that is being made. */
export type InviteActivityKind = InviteOperationKind | 'copy_link';

/** What is going on with one invite at the moment. */
export type InviteActivity =
  | { phase: 'pending'; kind: InviteActivityKind }
  /** There is no network; it goes out when there is, unless it is taken back. */
  | { phase: 'waiting'; kind: InviteOperationKind }
  /** The answer was lost; the server is asked what became of it. */
  | { phase: 'checking'; kind: InviteOperationKind }
  | { phase: 'failed'; kind: InviteActivityKind; error: InvitesErrorDetails };

/** Tells what is going on with each invite. */
export interface InviteActivitySource {
  /** The same object until it changes. */
  activity(inviteId: string): InviteActivity | null;

  /** Calls `listener` when this invite's activity changes; returns the way to stop. */
  subscribe(inviteId: string, listener: () => void): () => void;

  /** Calls `listener` when any invite's activity changes; returns the way to stop. */
  subscribeToAll(listener: () => void): () => void;

  /** A number that grows with each change; 0 before the first. */
  version(): number;
}
