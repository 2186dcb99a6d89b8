'use client';
import { createContext, useContext } from 'react';

import type { TableColumn } from '../UserInvitesTableState.js';

/** The columns that are shown, between the fixed ones at the ends. Rows render when this object changes. */
export interface TableColumns {
  shown: readonly TableColumn[];

  /** Whether each row begins with a checkbox. */
  selectable: boolean;

  /** All of them, fixed ones included. */
  count: number;
}

export const TableColumnsContext = createContext<TableColumns>({ shown: [], selectable: false, count: 1 });

/** The columns of the table around. */
export function useShownColumns(): TableColumns {
  return useContext(TableColumnsContext);
}
