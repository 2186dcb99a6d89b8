import { useQueryClient } from '@tanstack/react-query';

import { viewerKey } from './useViewer.js';

/** Asks the server again who is signed in, when an answer said that nobody is. */
export function useSignedOutRefresh(): () => void {
  const queryClient = useQueryClient();
  return () => void queryClient.invalidateQueries({ queryKey: viewerKey });
}
