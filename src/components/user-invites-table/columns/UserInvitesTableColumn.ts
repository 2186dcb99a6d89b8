import type { ReactNode } from 'react';

import type { UserInvite } from '../../../domain/UserInvite.js';
import type { SortField } from '../../../domain/UserInvitesSort.js';

/** The columns that the table brings. */
export type UserInvitesColumnId = 'invitee' | 'roles' | 'status' | 'inviter' | 'sent' | 'expires';

/** A column of the host's own. With the id of one of the table's columns it takes its place. Keep it stable between renders. */
export interface UserInvitesTableColumn {
  /**
   * An id of its own, which saved column choices go by; a second column of the same id is left out, and so is one of the
   * table's own places: `select`, `actions` and `failure`.
   */
  id: string;

  header: string;

  /** What stands in the cell of an invite. Where it throws, that one cell is empty and the provider's `onError` hears of it. */
  cell: (values: { invite: UserInvite }) => ReactNode;

  /**
   * What an export writes of an invite; a column without it is not exported. Where it throws, that one cell is empty.
   * @default none
   */
  csv?: ((values: { invite: UserInvite }) => string | number | null | undefined) | undefined;

  /** What a click on the header sorts by, where the client can. */
  sortField?: SortField | undefined;

  /** @default 'start' */
  align?: 'start' | 'end' | undefined;

  /** Whether the viewer may hide it. @default true */
  canHide?: boolean | undefined;

  /** @default 'medium' */
  width?: 'small' | 'medium' | 'large' | undefined;
}
