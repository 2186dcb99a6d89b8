/** Texts of `UserInvitesTable`. */
export interface UserInvitesTableMessages {
  /** Names the component for screen readers. */
  label: string;

  /** Names the table and its scrolling area. */
  caption: string;

  statusTabs: string;

  all: string;

  invitePeople: string;

  search: string;

  /** Of a search that looks at addresses only. */
  searchEmail: string;

  clearSearch: string;

  /** Under a search field whose text is too short to search for. */
  searchMinimum: (values: { count: number }) => string;

  refresh: string;

  /** Announced when the list has been read again. */
  refreshed: string;

  filters: {
    roles: string;
    inviters: string;
    sent: string;

    /** Names a filter's button; it holds what the button shows: the filter and, where it is set, its value. */
    name: (values: { filter: string; value: string | null }) => string;

    /** Names the button that empties a filter. */
    remove: (values: { filter: string }) => string;

    clearAll: string;

    /** The search field of a filter with many choices. */
    find: (values: { filter: string }) => string;

    failed: (values: { error: string }) => string;

    /** There is nothing to choose from. */
    empty: string;

    /** No choice has the search in it. */
    notFound: string;

    lastDays: (values: { count: number }) => string;

    /** Heads the fields for days of one's own. */
    customDays: string;

    from: string;

    to: string;

    apply: string;

    /** Neither of the two days is there. */
    daysMissing: string;

    daysReversed: string;

    daysSince: (values: { date: string }) => string;

    daysUntil: (values: { date: string }) => string;

    daysBetween: (values: { from: string; to: string }) => string;
  };

  sortBy: string;

  /** Column heads. */
  columns: {
    select: string;
    invitee: string;
    roles: string;
    status: string;
    inviter: string;
    sent: string;
    expires: string;
    actions: string;
  };

  /** The choice of columns. */
  columnMenu: {
    label: string;

    /** Shown where the table is too narrow for all of them. */
    hint: string;

    moveUp: (values: { column: string }) => string;

    moveDown: (values: { column: string }) => string;

    /** Announced; `position` is from 1. */
    moved: (values: { column: string; position: number; count: number }) => string;

    reset: string;

    /** Announced. */
    wasReset: string;
  };

  /** The export of all invites that match. */
  exporting: {
    label: string;

    /** `date` is the day, as `yyyy-mm-dd`. */
    fileName: (values: { date: string }) => string;

    /** Heads the column of names. */
    name: string;

    /** Heads the column of addresses. */
    email: string;

    /** `total` is null where it is not known. */
    progress: (values: { read: number; total: number | null }) => string;

    cancel: string;

    /** Announced. */
    canceled: string;

    /** Announced. */
    done: (values: { count: number }) => string;

    failed: (values: { error: string }) => string;

    dismiss: string;
  };

  /** Choices of the sort menu that narrow tables show. */
  sorts: { newest: string; oldest: string; expiresFirst: string; invitee: string; status: string };

  /** Announced when the sort changes. */
  sorted: (values: { column: string; direction: 'asc' | 'desc' }) => string;

  /** Announced when a search or filter has been answered. `more` where nobody has counted them, and there are others. */
  found: (values: { count: number; more: boolean }) => string;

  /** Names the checkbox that selects the rows of the page. */
  selectPage: string;

  /** Names the checkbox that selects the whole list, where it is one page. */
  selectAll: string;

  /** Names the checkbox of a row. */
  select: (values: { email: string }) => string;

  /** Read out where a column of the host's failed to render. */
  cellFailed: string;

  sentTimes: (values: { count: number }) => string;

  actionsFor: (values: { email: string }) => string;

  empty: { title: string; text: string };

  noMatch: {
    title: string;
    /** `status` is the chosen tab's name, null for all; `roles` and `inviters` name what is let through, such as "Editor or Admin". */
    text: (values: {
      search: string;
      status: string | null;
      roles: string | null;
      inviters: string | null;
      days: boolean;
    }) => string;
    clear: string;
  };

  failedToLoad: { title: string; text: (values: { error: string }) => string };

  /** The list could not be read because there is no network. */
  offline: { title: string; text: string };

  forbidden: { title: string; text: string };

  /** Above rows that could not be read again. */
  stale: (values: { error: string; time: string }) => string;

  loading: string;

  pages: string;

  rowsPerPage: string;

  perPage: (values: { count: number }) => string;

  /** Such as "11–20 of 43"; `total` is null where it is not known. */
  range: (values: { from: number; to: number; total: number | null }) => string;

  /** Such as "43 invites"; `more` says that there are others, which nobody has counted. */
  total: (values: { count: number; more: boolean }) => string;

  /** In the place of rows that could not be read. */
  failedRows: (values: { error: string }) => string;

  /** The name of a button in the place of rows, the first of which is the `from`th; it begins with what is on it. */
  actionFrom: (values: { action: string; from: number }) => string;

  firstPage: string;

  previousPage: string;

  nextPage: string;

  lastPage: string;
}
