'use client';
import { useContext } from 'react';

import { InvitesUiContext } from './InvitesUiContext.js';
import type { InvitesUi } from './InvitesUiContext.js';
import { missingProvider } from './missingProvider.js';

/** The language, time and look of the nearest provider. Throws where there is none. */
export function useInvitesUi(): InvitesUi {
  const ui = useContext(InvitesUiContext);
  if (!ui) throw missingProvider();
  return ui;
}
