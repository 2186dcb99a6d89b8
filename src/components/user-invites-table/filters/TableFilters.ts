import type { InvitesErrorDetails } from '../../../domain/InvitesErrorDetails.js';

/** One choice of a filter. */
export interface TableFilterOption {
  value: string;

  label: string;

  /** Tells it from others of the same name. */
  hint: string | null;
}

/** A filter with a list to choose from. */
export interface TableFilterChoices {
  /** What is let through, by name as far as that is known; empty for everything. */
  held: readonly TableFilterOption[];

  /** What can be chosen; it is read once somebody looks. */
  options: readonly TableFilterOption[];

  status: 'loading' | 'ready' | 'failed';

  error: InvitesErrorDetails | null;

  /** Whether there are so many that a search field helps. */
  searchable: boolean;

  searchText: string;

  changeSearch: (text: string) => void;

  /** Somebody looks. */
  open: () => void;

  toggle: (value: string) => void;

  clear: () => void;

  /** Reads what can be chosen again. */
  retry: () => void;
}

/** The filters beside status and search; null, or false, where the client has none. */
export interface TableFilters {
  roles: TableFilterChoices | null;

  inviters: TableFilterChoices | null;

  sent: boolean;
}
