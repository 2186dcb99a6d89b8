'use client';
import { useContext } from 'react';

import { InvitesContext } from './InvitesContext.js';
import type { InvitesSetup } from './InvitesContext.js';

/** What the nearest provider was given. Throws where there is none. */
export function useInvitesSetup(): InvitesSetup {
  const setup = useContext(InvitesContext);
  if (!setup) {
    throw new Error(
      'react-user-invites: <InvitesProvider> is missing. The hook reads its client from it. Wrap this page in <InvitesProvider client={…} scope="…">.',
    );
  }
  return setup;
}
