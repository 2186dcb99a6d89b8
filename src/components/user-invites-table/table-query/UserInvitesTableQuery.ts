import type { UserInviteStatus } from '../../../domain/UserInviteStatus.js';
import type { UserInvitesSort } from '../../../domain/UserInvitesSort.js';

/** What the table asks for. Plain data: a host can keep it, for example in the URL. */
export interface UserInvitesTableQuery {
  search: string;

  /** Null for all. */
  status: UserInviteStatus | null;

  /** Role keys; an invite with any of them is shown. Empty for all. */
  roles: readonly string[];

  /** Ids of inviters. Empty for all. */
  invitedBy: readonly string[];

  /** The first day, as `yyyy-mm-dd` in the provider's time zone. */
  sentFrom: string | null;

  /** The last day, inclusive. */
  sentTo: string | null;

  sort: UserInvitesSort | null;

  /** From 0. Always 0 for clients with cursors: their pages have no numbers to go to. */
  pageIndex: number;

  pageSize: number;
}

/** The part of the query that the filters beside the search hold. */
export type UserInvitesTableFilter = Pick<UserInvitesTableQuery, 'roles' | 'invitedBy' | 'sentFrom' | 'sentTo'>;

/** Why the query changed; `page_emptied` is the step back from a last page without rows. */
export type UserInvitesTableQueryReason =
  | 'search'
  | 'status'
  | 'filter'
  | 'clear'
  | 'sort'
  | 'page'
  | 'page_size'
  | 'page_emptied';

/** A change of the query. */
export interface UserInvitesTableQueryChange {
  query: UserInvitesTableQuery;

  /** What of it differs from the default: what is worth keeping in a URL. */
  changes: Partial<UserInvitesTableQuery>;

  reason: UserInvitesTableQueryReason;

  /** Whether it is no step to go back to, such as typing: it replaces the entry of a history. */
  replace: boolean;
}

/** Where the query is kept outside of the table, such as in the URL. Keep it stable between renders. */
export interface UserInvitesTableQueryStore {
  /** What is kept, as it is now; what is left out, or makes no sense, is the default. */
  read: () => Partial<UserInvitesTableQuery>;

  /** Keeps what differs from the default. `replace` is for changes that are no step to go back to, such as typing. */
  write: (query: Partial<UserInvitesTableQuery>, how: { replace: boolean }) => void;

  /** Calls `listener` when what is kept has changed; returns the way to stop. */
  subscribe: (listener: () => void) => () => void;
}
