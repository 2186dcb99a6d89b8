import type { ReceivedUserInvite } from '../domain/ReceivedUserInvite.js';
import type { InvitesErrorDetails } from '../domain/InvitesErrorDetails.js';
import type { JsonObject } from '../domain/JsonObject.js';
import type { RoleOption } from '../domain/RoleOption.js';
import type { SendField } from '../domain/SendField.js';
import type { SendUserInvitesResult } from '../domain/SendUserInvitesResult.js';
import type { Person, UserInvite } from '../domain/UserInvite.js';
import type { AcceptedUserInvite, UserInvitePreview } from '../domain/UserInvitePreview.js';
import type { UserInviteChanges } from '../domain/UserInviteChanges.js';
import type { UserInviteStatus } from '../domain/UserInviteStatus.js';
import type { SortField, UserInvitesSort } from '../domain/UserInvitesSort.js';

/** Which invites a list holds. Filters combine; an absent one lets everything through. */
export interface UserInvitesFilter {
  status?: readonly UserInviteStatus[] | undefined;

  /** Role keys; an invite with any of them is in. */
  roles?: readonly string[] | undefined;

  /** Ids of inviters. */
  invitedBy?: readonly string[] | undefined;

  /** ISO date, inclusive. */
  sentFrom?: string | undefined;

  /** ISO date, exclusive. */
  sentTo?: string | undefined;
}

/** What a list can be filtered by. */
export type FilterKey = keyof UserInvitesFilter;

/** Which page of which list. */
export interface UserInvitesParams {
  /** Invites per page: 1 or more, and at most 100 unless the host's page sizes are larger. */
  limit: number;

  /** How many invites come before the page; for clients with `pagination: 'offset'`. @default 0 */
  offset?: number | undefined;

  /** Where the page starts; for clients with `pagination: 'cursor'`. */
  cursor?: string | undefined;

  /** Matches addresses and names. */
  search?: string | undefined;

  sort?: UserInvitesSort | undefined;

  filter?: UserInvitesFilter | undefined;
}

/** One page of a list, as the server answered it. */
export interface UserInvitesPage {
  items: readonly UserInvite[];

  /** How many invites match; null where the back end does not count. */
  totalCount: number | null;

  /** Where the next page starts; null on the last page and for offset paging. */
  nextCursor: string | null;

  /** How many invites of each status match the search and the other filters. */
  statusCounts?: { readonly [Status in UserInviteStatus]?: number | undefined } | undefined;

  /** The server's time when it answered, an ISO date. Without it expiry is shown but decides no right. */
  serverNow?: string | undefined;
}

/** One person to invite. */
export interface InviteeInput {
  email: string;

  firstName?: string | null | undefined;

  lastName?: string | null | undefined;

  locale?: string | null | undefined;

  /** Role keys. */
  roles?: readonly string[] | undefined;

  data?: JsonObject | null | undefined;
}

/** Whom to invite, with what. */
export interface SendUserInvitesInput {
  /** At most `capabilities.sendLimit` invitees. */
  userInvites: readonly InviteeInput[];

  message?: string | undefined;

  /** ISO date. */
  expiresAt?: string | undefined;

  /** `link` sends no mail. @default 'email' */
  delivery?: 'email' | 'link' | undefined;
}

/** Options of a read. */
export interface ReadOptions {
  /** Fires when the answer is no longer wanted. */
  signal?: AbortSignal | undefined;
}

/** Options of a write. */
export interface WriteOptions {
  /** One per user intent: a retry of the same request carries the same key. */
  idempotencyKey: string;

  /** Fires at the deadline only, never because a component went away. */
  signal: AbortSignal;
}

/** How an invite is accepted: by the token of its link, or by its id from the viewer's inbox. */
export type AcceptUserInviteInput = { token: string; values?: JsonObject | undefined } | { id: string };

/** How an invite is declined. */
export type DeclineUserInviteInput = ({ token: string } | { id: string }) & { reason?: string | undefined };

/** Some invites by id, or all that match a filter but some. */
export type UserInvitesSelection =
  | { ids: readonly string[] }
  | { filter: UserInvitesFilter; search?: string | undefined; exceptIds: readonly string[] };

/** What became of one selected invite. */
export interface BulkUserInviteResult {
  id: string;

  outcome: 'done' | 'skipped' | 'failed';

  /** The invite as it is now. Where it is left out, the list shows what changed with its next read. */
  invite?: UserInvite | undefined;

  error?: InvitesErrorDetails | undefined;
}

/** One outcome for each selected invite. */
export interface BulkUserInvitesResult {
  results: readonly BulkUserInviteResult[];
}

/** How many invites can still be sent. */
export interface InvitesQuota {
  /** Null where there is no limit. */
  limit: number | null;

  used: number;
}

/** What the back end knows of an address before it is invited. */
export interface InviteeCheck {
  email: string;

  state: 'ok' | 'already_invited' | 'already_member' | 'blocked';
}

/** What a back end can do; the interface shows only that. */
export interface InvitesClientCapabilities {
  pagination: 'offset' | 'cursor';

  /** Columns that can be sorted. */
  sort: readonly SortField[];

  filters: readonly FilterKey[];

  /** What a search looks at. @default addresses and names */
  search?: readonly ('email' | 'name')[] | undefined;

  /** Invitees per `sendUserInvites` call. */
  sendLimit: number;

  /** What a send carries beside addresses and roles; only that is asked for. @default all of it */
  sendFields?: readonly SendField[] | undefined;

  /** Invites per call that changes several: larger selections go out in parts. @default 1000 */
  bulkLimit?: number | undefined;

  /**
   * Whether `roles` searches: then it may tell, without a search, only the first of many.
   * @default false
   */
  roleSearch?: boolean | undefined;

  /**
   * Whether `sendUserInvites` takes `delivery: 'link'`; offered where the client has `userInviteLink` as well.
   * @default false
   */
  linkDelivery?: boolean | undefined;

  /** How many days ahead `expiresAt` may be. @default it is not offered */
  expiryLimitDays?: number | undefined;

  /**
   * Whom `checkUserInviteToken` tells of an invite: whoever holds its token, also once it is over; or its invitee alone,
   * while it is open, so that everything else is `unauthenticated`, `wrong_account` or `not_found`.
   * @default 'holder'
   */
  tokenPreviews?: 'holder' | 'invitee' | undefined;

  /** Whether a decline carries a `reason`; only then is one asked for. @default true */
  declineReason?: boolean | undefined;

  /** Whether the server honours `idempotencyKey`: only then is a write repeated by itself. */
  idempotentWrites: boolean;
}

/**
 * The back end, as the components see it. A client is bound to one tenant and one viewer.
 *
 * Every method rejects with an {@link InvitesError}; an aborted read rejects with the signal's reason.
 * An absent optional method is a missing capability: its control is not rendered.
 */
export interface InvitesClient {
  readonly capabilities: InvitesClientCapabilities;

  userInvites(params: UserInvitesParams, options?: ReadOptions): Promise<UserInvitesPage>;

  /** One invite, with its history where the back end has one. */
  userInvite(id: string, options?: ReadOptions): Promise<UserInvite>;

  /** Rejects only when the whole request failed; what became of each invitee is data. */
  sendUserInvites(input: SendUserInvitesInput, options?: WriteOptions): Promise<SendUserInvitesResult>;

  /** Sends the mail again and renews the expiry; works on expired invites. */
  resendUserInvite(id: string, options?: WriteOptions): Promise<UserInvite>;

  cancelUserInvite(id: string, options?: WriteOptions): Promise<UserInvite>;

  updateUserInvite?(id: string, changes: UserInviteChanges, options?: WriteOptions): Promise<UserInvite>;

  acceptUserInvite?(input: AcceptUserInviteInput, options?: WriteOptions): Promise<AcceptedUserInvite>;

  /** A read; consumes nothing. Rejects with `not_found` for a token that the server does not know. */
  checkUserInviteToken?(token: string, options?: ReadOptions): Promise<UserInvitePreview>;

  declineUserInvite?(input: DeclineUserInviteInput, options?: WriteOptions): Promise<void>;

  /** Asks the inviter for a fresh invite. */
  requestUserInvite?(input: { token: string }, options?: WriteOptions): Promise<void>;

  /** Mints a link that can be copied; links sent before stay valid. */
  userInviteLink?(id: string, options?: WriteOptions): Promise<{ url: string }>;

  /** Makes a canceled invite pending again; answers one that is pending already as it is. */
  restoreUserInvite?(id: string, options?: WriteOptions): Promise<UserInvite>;

  /** Deletes the records of invites that are over, for good. */
  deleteUserInvites?(selection: UserInvitesSelection, options?: WriteOptions): Promise<BulkUserInvitesResult>;

  resendUserInvites?(selection: UserInvitesSelection, options?: WriteOptions): Promise<BulkUserInvitesResult>;

  cancelUserInvites?(selection: UserInvitesSelection, options?: WriteOptions): Promise<BulkUserInvitesResult>;

  /** Open invites addressed to the viewer. */
  receivedUserInvites?(options?: ReadOptions): Promise<readonly ReceivedUserInvite[]>;

  /** The roles that the viewer may give; `search` comes only where `capabilities.roleSearch` says that it narrows them down. */
  roles?(params: { search?: string | undefined }, options?: ReadOptions): Promise<readonly RoleOption[]>;

  inviters?(params: { search?: string | undefined }, options?: ReadOptions): Promise<readonly Person[]>;

  quota?(options?: ReadOptions): Promise<InvitesQuota>;

  /** What is known of at most 500 addresses before they are invited. */
  checkInvitees?(emails: readonly string[], options?: ReadOptions): Promise<readonly InviteeCheck[]>;

  /** Calls `listener` when invites changed elsewhere; returns the way to stop. */
  subscribe?(listener: () => void): () => void;
}
