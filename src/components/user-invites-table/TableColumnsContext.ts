'use client';
import { createContext, useContext } from 'react';
import type { ComponentType } from 'react';

import type { UserInvite } from '../../domain/UserInvite.js';
import type { TableColumn } from './UserInvitesTableState.js';

/** A fixed column at the start of each row, such as the checkboxes of a selection. */
export interface LeadingColumn {
  /** Renders a `<th>`. */
  Head: ComponentType;

  /** Renders a `<td>`. */
  Cell: ComponentType<{ invite: UserInvite }>;
}

/** The columns that are shown, between the fixed ones at the ends. Rows render when this object changes. */
export interface TableColumns {
  shown: readonly TableColumn[];

  leading: LeadingColumn | null;

  /** All of them, fixed ones included. */
  count: number;
}

export const TableColumnsContext = createContext<TableColumns>({ shown: [], leading: null, count: 1 });

/** The columns of the table around. */
export function useShownColumns(): TableColumns {
  return useContext(TableColumnsContext);
}
