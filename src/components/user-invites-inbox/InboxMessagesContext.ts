'use client';
import { createContext, useContext } from 'react';

import { inbox } from '../../i18n/en/inbox.js';
import type { UserInvitesInboxMessages } from '../../i18n/UserInvitesInboxMessages.js';

export const InboxMessagesContext = createContext<UserInvitesInboxMessages>(inbox);

/** The texts of the inbox around. */
export function useInboxMessages(): UserInvitesInboxMessages {
  return useContext(InboxMessagesContext);
}
