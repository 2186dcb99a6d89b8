import { useQueryClient } from '@tanstack/react-query';

import { authClient } from './authClient.js';
import { viewerKey } from './useViewer.js';

/** Signs the viewer out. */
export function useSignOut(): () => Promise<void> {
  const queryClient = useQueryClient();
  return async () => {
    await authClient.signOut();
    await queryClient.invalidateQueries({ queryKey: viewerKey });
  };
}
