import { useQueryClient } from '@tanstack/react-query';

import { viewerKey } from './useViewer.js';

/** Asks the server again who is signed in. */
export function useViewerRefresh(): () => Promise<void> {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: viewerKey });
}
