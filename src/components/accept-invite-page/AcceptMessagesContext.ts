'use client';
import { createContext, useContext } from 'react';

import type { AcceptInvitePageMessages } from '../../i18n/AcceptInvitePageMessages.js';
import { accept } from '../../i18n/en/accept.js';

export const AcceptMessagesContext = createContext<AcceptInvitePageMessages>(accept);

/** The texts of the accept page around. */
export function useAcceptMessages(): AcceptInvitePageMessages {
  return useContext(AcceptMessagesContext);
}
