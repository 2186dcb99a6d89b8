'use client';
import { createContext, useContext, useSyncExternalStore } from 'react';

import { neverChanges } from '../../../ui/neverChanges.js';
import type { SelectedInvites, TableSelection } from './TableSelection.js';

/** The selection of the table around; null where rows cannot be selected. */
export const TableSelectionContext = createContext<TableSelection | null>(null);

/** Whether an invite is selected. Renders when that changes. */
export function useIsSelected(inviteId: string): boolean {
  const selection = useContext(TableSelectionContext);
  const isSelected = () => selection?.isSelected(inviteId) ?? false;
  return useSyncExternalStore(selection?.subscribe ?? neverChanges, isSelected, isSelected);
}

/** What is selected. Renders when that changes. */
export function useSelected(selection: TableSelection): SelectedInvites {
  return useSyncExternalStore(selection.subscribe, selection.current, selection.current);
}
