'use client';
import { createContext, useContext } from 'react';

import type { UserInvitesTableComponents } from './UserInvitesTableComponents.js';

export const TableComponentsContext = createContext<UserInvitesTableComponents>({});

/** What the host puts in the place of the table's own. */
export function useTableComponents(): UserInvitesTableComponents {
  return useContext(TableComponentsContext);
}
