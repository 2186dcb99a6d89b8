import type { RefObject } from 'react';

import type { UserInvite } from '../../domain/UserInvite.js';
import type { RowActions } from './row/RowActions.js';
import type { UserInvitesTableState } from './UserInvitesTableState.js';

/** What renders rows is given. */
export interface TableRowsProps {
  state: UserInvitesTableState;

  invites: readonly UserInvite[];

  actions: RowActions;

  /** What scrolls them. */
  scroller: RefObject<HTMLElement | null>;
}
