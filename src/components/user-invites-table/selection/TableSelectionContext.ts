'use client';
import { createContext, useSyncExternalStore } from 'react';

import type { SelectedInvites, TableSelection } from './TableSelection.js';

/** The selection of the table around; null where rows cannot be selected. */
export const TableSelectionContext = createContext<TableSelection | null>(null);

/** What is selected. Renders when that changes. */
export function useSelected(selection: TableSelection): SelectedInvites {
  return useSyncExternalStore(selection.subscribe, selection.current, selection.current);
}
