'use client';
import { useContext } from 'react';

import { InvitesContext } from './InvitesContext.js';
import type { InvitesContextValue } from './InvitesContext.js';

/** The client, scope and cache of the nearest provider. Throws where there is none. */
export function useInvitesContext(): InvitesContextValue {
  const context = useContext(InvitesContext);
  if (!context) {
    throw new Error(
      'react-user-invites: <InvitesProvider> is missing. The hook reads its client from it. Wrap this page in <InvitesProvider client={…} scope="…">.',
    );
  }
  return context;
}
