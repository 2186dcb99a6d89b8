import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';

import { hostileMessage } from '../support/hostileMessage.js';
import type { CallbackConduct, HostCallbacks } from './HostCallbacks.js';

const delayMs = 700;

/** A host's client: with callbacks of its own, or without any. */
export function createHostClient(host: HostCallbacks | null): QueryClient {
  if (!host) return new QueryClient();
  const { mutations, queries, hostileDefaults } = host;
  const queryCache = new QueryCache({
    onSuccess: () => act(queries.onSuccess),
    onError: () => act(queries.onError),
    onSettled: () => act(queries.onSettled),
  });
  const mutationCache = new MutationCache({
    onMutate: () => act(mutations.onMutate),
    onSuccess: () => act(mutations.onSuccess),
    onError: () => act(mutations.onError),
    onSettled: () => act(mutations.onSettled),
  });
  return new QueryClient({
    queryCache,
    mutationCache,
    defaultOptions: hostileDefaults
      ? {
          queries: { retry: 3, staleTime: 'static', gcTime: 0, networkMode: 'offlineFirst', structuralSharing: false },
          mutations: { retry: 3, gcTime: 0, networkMode: 'offlineFirst', scope: { id: 'all' } },
        }
      : {},
  });
}

function act(conduct: 'nothing' | 'throw'): undefined;
function act(conduct: CallbackConduct): Promise<void> | undefined;
function act(conduct: CallbackConduct): Promise<void> | undefined {
  switch (conduct) {
    case 'nothing':
      return undefined;
    case 'throw':
      throw new Error(hostileMessage);
    case 'reject':
      return Promise.reject(new Error(hostileMessage));
    case 'delay':
      return new Promise((resolve) => void setTimeout(resolve, delayMs));
    case 'hang':
      return new Promise(() => {});
  }
}
