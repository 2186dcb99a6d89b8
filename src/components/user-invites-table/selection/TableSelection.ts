import type { UserInvite } from '../../../domain/UserInvite.js';

/** What is selected. */
export interface SelectedInvites {
  /** How many invites; null where all that match are selected and nobody has counted them. */
  count: number | null;

  /** All that match the search and the filters are selected, on whichever page, except some perhaps. */
  all: boolean;

  /** How much of the page is, or of a list that is read as it is scrolled. */
  page: 'none' | 'some' | 'all';

  /** The page is selected, or part of a list without pages, and more match; `count` is null where nobody has counted them. Null where there is no more to select. */
  offer: { count: number | null } | null;

  /** Those that have been on the screen: all of them, unless all that match are selected. */
  invites: readonly UserInvite[];
}

/** The selection of a table. It tells each row by itself, so that one click renders one row. */
export interface TableSelection {
  /** The same object until something changes. */
  current: () => SelectedInvites;

  isSelected: (inviteId: string) => boolean;

  /** Calls `listener` when the selection changes; returns the way to stop. */
  subscribe: (listener: () => void) => () => void;

  /**
   * Takes an invite of the page in or out; with `toLast`, all between it and the last one too, as a click with Shift does,
   * where that is still among the rows. In a list that is read as it is scrolled it must not have gone out of their window.
   */
  setSelected: (inviteId: string, selected: boolean, toLast?: boolean) => void;

  /** Selects the rows of the page, or lets go of them where all are selected. */
  togglePage: () => void;

  /** Selects all that match the search and the filters. */
  selectAll: () => void;

  clear: () => void;

  /** Says which rows are on the screen of a list that is read as it is scrolled. */
  showRows: (invites: readonly UserInvite[]) => void;
}
