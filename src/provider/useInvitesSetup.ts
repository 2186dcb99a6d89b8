'use client';
import { useContext } from 'react';

import { missingProvider } from '../ui/missingProvider.js';
import { InvitesContext } from './InvitesContext.js';
import type { InvitesSetup } from './InvitesContext.js';

/** What the nearest provider was given. Throws where there is none. */
export function useInvitesSetup(): InvitesSetup {
  const setup = useContext(InvitesContext);
  if (!setup) throw missingProvider();
  return setup;
}
