import type { UserInvitesFilter } from '../../../client/InvitesClient.js';
import type { UserInvite } from '../../../domain/UserInvite.js';

/** The list that invites are selected from. */
export interface SelectableList {
  filter: UserInvitesFilter;

  search: string;

  /** The same for the same page of it, in the same order. */
  place: string;

  /** How many stand before the page. */
  start: number;

  /** Null for a list that is read as it is scrolled: its rows say themselves which they are. */
  invites: readonly UserInvite[] | null;

  /** How many match; null where nobody has counted. */
  total: number | null;

  /** Whether more match than are on the page. */
  hasMore: boolean;
}
