'use client';
import { createContext, useContext } from 'react';

import { details } from '../../i18n/en/details.js';
import type { UserInviteDetailsMessages } from '../../i18n/UserInviteDetailsMessages.js';

export const DetailsMessagesContext = createContext<UserInviteDetailsMessages>(details);

/** The texts of the details around. */
export function useDetailsMessages(): UserInviteDetailsMessages {
  return useContext(DetailsMessagesContext);
}
