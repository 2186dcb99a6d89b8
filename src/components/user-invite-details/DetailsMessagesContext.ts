'use client';
import { createContext, useContext } from 'react';

import { details } from '../../i18n/en/details.js';
import type { UserInviteDetailsMessages } from '../../i18n/UserInviteDetailsMessages.js';
import { useMessages } from '../../ui/useMessages.js';

export const DetailsMessagesContext = createContext<UserInviteDetailsMessages | null>(null);

/** The texts of the details around; the provider's where there are none, as for an editor over a table. */
export function useDetailsMessages(): UserInviteDetailsMessages {
  const provided = useMessages('details', details);
  return useContext(DetailsMessagesContext) ?? provided;
}
