import { useQueryClient } from '@tanstack/react-query';

import { authClient } from './authClient.js';
import { viewerKey } from './useViewer.js';

/** Signs the viewer out. */
export function useSignOut(): () => Promise<void> {
  const queryClient = useQueryClient();
  return async () => {
    // Offline, the session stays; the page shows it as it is.
    await authClient.signOut().catch(() => null);
    await queryClient.invalidateQueries({ queryKey: viewerKey });
  };
}
