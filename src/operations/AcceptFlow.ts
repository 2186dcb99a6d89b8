import type { InvitesClient } from '../client/InvitesClient.js';
import type { AcceptFlowSnapshot, Accepter, AskedBy, SignedInViewer } from '../domain/AcceptFlowSnapshot.js';
import type { JsonObject } from '../domain/JsonObject.js';

/** One link's way from opening to its answer, shared by everything on the page that shows it. No method rejects. */
export interface AcceptFlow {
  /** How it stands; the same object until something changes. */
  snapshot(): AcceptFlowSnapshot;

  /** Calls `listener` after each change; returns the way to stop. */
  subscribe(listener: () => void): () => void;

  /**
   * Reads the invite: once in the page's life, however often it is called. Only for another viewer it asks again, or for one
   * who was signed out meanwhile, and only where the server did not show the invite to the one before, where it was accepted,
   * or where the viewer's `email` is not the invited one.
   */
  check(viewerId: AskedBy, email?: string): Promise<void>;

  /**
   * Accepts, for a user's own gesture only. While an answer is on its way, and after it, this sends nothing; nor does it for
   * nobody who has typed nothing.
   */
  accept(intent: { viewer: Accepter; values?: JsonObject | undefined }): Promise<void>;

  /** Declines, under the same rules. */
  decline(intent: { viewer: SignedInViewer; reason?: string | undefined }): Promise<void>;

  /** Asks the inviter for a fresh invite, under the same rules; whoever has the link may. */
  request(): Promise<void>;

  /** Does again what failed last, as the same intent. */
  retry(): Promise<void>;
}

/** What an accept flow runs on. */
export interface AcceptFlowOptions {
  client: InvitesClient;

  token: string | null;

  /** How long one call may take before its outcome counts as unknown. */
  deadlineMs: number;

  /** The clock that the server's is compared with. @default Date.now */
  now?: (() => number) | undefined;
}
