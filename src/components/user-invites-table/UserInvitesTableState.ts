import type { InviteCommands } from '../../domain/InviteCommands.js';
import type { InvitesErrorDetails } from '../../domain/InvitesErrorDetails.js';
import type { UserInvite } from '../../domain/UserInvite.js';
import type { UserInviteStatus } from '../../domain/UserInviteStatus.js';
import type { SortField } from '../../domain/UserInvitesSort.js';
import type { TableBulk } from './bulk/TableBulk.js';
import type { ListPart } from './export/ListPart.js';
import type { TableSelection } from './selection/TableSelection.js';
import type { TableFilters } from './filters/TableFilters.js';
import type { UserInvitesTableFilter, UserInvitesTableQuery } from './table-query/UserInvitesTableQuery.js';
import type { UserInvitesTableColumn } from './columns/UserInvitesTableColumn.js';

/** A tab above the table; `status` is null for all invites. */
export interface StatusTab {
  status: UserInviteStatus | null;

  /** Null until the server has counted, or where it does not count. */
  count: number | null;
}

/** A column as it stands. */
export interface TableColumn {
  id: string;

  /** The host's column; null for one that the table brings. */
  custom: UserInvitesTableColumn | null;

  hidden: boolean;

  canHide: boolean;

  sortField: SortField | undefined;
}

/** Which part of the list is shown. */
export interface TablePage {
  /** From 0. */
  index: number;

  size: number;

  sizes: readonly number[];

  /** Position of the first and last row in the whole list, from 1; 0 where there is no row. */
  from: number;

  to: number;

  total: number | null;

  canGoBack: boolean;

  canGoOn: boolean;

  /** Null where the list has not been counted. */
  lastIndex: number | null;
}

/** What stands in the table's frame. */
export type TableContent =
  | { status: 'loading' }
  | {
      status: 'rows';
      invites: readonly UserInvite[];
      /** The rows belong to an earlier question; the answer to this one is on its way. */
      outdated: boolean;
      /** The last attempt to read them again failed; they are from `since`, in milliseconds since the epoch. */
      stale: { error: InvitesErrorDetails; since: number } | null;
    }
  | { status: 'empty' }
  | { status: 'no_match' }
  | { status: 'failed'; error: InvitesErrorDetails }
  | { status: 'offline' }
  | { status: 'forbidden' };

/** Everything that the table shows, and everything that can be done with it. */
export interface UserInvitesTableState extends InviteCommands {
  content: TableContent;

  /** What the rows were asked for; the page of a client with cursors is in `page`. */
  query: UserInvitesTableQuery;

  /** Whether there are pages to go to, or one list that is read as it is scrolled: then `content` holds its beginning. */
  paging: 'pages' | 'infinite';

  tabs: readonly StatusTab[];

  /** The text in the search field: it runs ahead of `query.search`. */
  searchText: string;

  /** Whether a search looks at names, not at addresses alone. */
  searchesNames: boolean;

  /** Shorter texts search for nothing. */
  minSearchLength: number;

  filters: TableFilters;

  /** All columns in their order, hidden ones included; the same array until one of them changes. */
  columns: readonly TableColumn[];

  sortable: readonly SortField[];

  page: TablePage;

  /** Which invites are selected; it tells rows by itself. */
  selection: TableSelection;

  /** What can be done with all of them. */
  bulk: TableBulk;

  /** Server time minus the viewer's, in milliseconds; null where the server does not tell its time. */
  clockOffset: number | null;

  selectStatus: (status: UserInviteStatus | null) => void;

  changeSearch: (text: string) => void;

  /** Puts some of the filters in their place; the others stay. */
  changeFilter: (filter: Partial<UserInvitesTableFilter>) => void;

  /** Sorts by a field; the same field again turns the direction round. */
  sortBy: (field: SortField, direction?: 'asc' | 'desc') => void;

  showColumn: (id: string, shown: boolean) => void;

  /** Puts a column at a place among all of them, from 0. */
  moveColumn: (id: string, index: number) => void;

  /** Columns as the host offers them. */
  resetColumns: () => void;

  goToPage: (index: number) => void;

  /** Reads the next page, where it is not known yet, for somebody who is about to go there. */
  prepareNextPage: () => void;

  changePageSize: (size: number) => void;

  /** Lets everything through again that roles, inviters and days hold back. */
  clearFilters: () => void;

  /** The same, with the search and the status. */
  clearSearchAndFilters: () => void;

  /** Reads all invites that match, page by page, in their order. An abort ends it without a word. */
  readAll: (signal: AbortSignal) => AsyncIterable<ListPart>;

  /** Reads the list again. Resolves with whether that worked. */
  retry: () => Promise<boolean>;
}
