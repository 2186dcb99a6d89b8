'use client';
import { createContext, useContext } from 'react';

import { table } from '../../i18n/en/table.js';
import type { UserInvitesTableMessages } from '../../i18n/UserInvitesTableMessages.js';

export const TableMessagesContext = createContext<UserInvitesTableMessages>(table);

/** The texts of the table around. */
export function useTableMessages(): UserInvitesTableMessages {
  return useContext(TableMessagesContext);
}
