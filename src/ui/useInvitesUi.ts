'use client';
import { useContext } from 'react';

import { InvitesUiContext } from './InvitesUiContext.js';
import type { InvitesUi } from './InvitesUiContext.js';

/** The language, time and look of the nearest provider. Throws where there is none. */
export function useInvitesUi(): InvitesUi {
  const ui = useContext(InvitesUiContext);
  if (!ui) {
    throw new Error(
      'react-user-invites: <InvitesProvider> is missing. The component reads its client and language from it. Wrap this page in <InvitesProvider client={…} scope="…">.',
    );
  }
  return ui;
}
