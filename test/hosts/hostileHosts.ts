import { keepPreviousData, MutationCache, onlineManager, QueryCache, QueryClient } from '@tanstack/react-query';
import type { DefaultOptions } from '@tanstack/react-query';

import { hostileMessage } from '../support/hostileMessage.js';

const boom = (): never => {
  throw new Error(hostileMessage);
};
const hang = () => new Promise<never>(() => {});
const rejectLate = () =>
  new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(hostileMessage)), 20);
  });

const withDefaults = (defaultOptions: DefaultOptions) => () => new QueryClient({ defaultOptions });

/** Hosts whose QueryClient is set up against everything that a library could take for granted. Call {@link leaveHosts} after each. */
export const hostileHosts: readonly (readonly [name: string, createQueryClient: () => QueryClient])[] = [
  [
    'retries and throws everything',
    withDefaults({
      queries: { throwOnError: true, retry: 3, retryDelay: 1000 },
      mutations: { throwOnError: true, retry: 3, retryDelay: 1000 },
    }),
  ],
  [
    'never asks again',
    withDefaults({
      queries: {
        enabled: false,
        staleTime: 'static',
        refetchOnMount: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
    }),
  ],
  [
    'keeps nothing and tells nothing',
    withDefaults({ queries: { gcTime: 0, structuralSharing: false, notifyOnChangeProps: [] }, mutations: { gcTime: 0 } }),
  ],
  [
    'polls, and is offline first',
    withDefaults({
      queries: { networkMode: 'offlineFirst', retryOnMount: false, refetchInterval: 10 },
      mutations: { networkMode: 'offlineFirst' },
    }),
  ],
  [
    'takes itself to be offline',
    () => {
      onlineManager.setOnline(false);
      return withDefaults({ queries: { networkMode: 'online', retry: true }, mutations: { networkMode: 'online', retry: 3 } })();
    },
  ],
  [
    'has data and keys of its own',
    withDefaults({
      queries: {
        initialData: 'nonsense',
        placeholderData: keepPreviousData,
        select: () => 'nonsense',
        queryKeyHashFn: () => 'one for all',
      },
    }),
  ],
  [
    'has defaults for our keys',
    () => {
      const queryClient = new QueryClient();
      queryClient.setQueryDefaults(['react-user-invites'], {
        queryFn: () => 'nonsense',
        enabled: false,
        retry: 3,
        staleTime: Infinity,
        throwOnError: true,
        select: () => 'nonsense',
        queryKeyHashFn: () => 'one for all',
      });
      queryClient.setMutationDefaults(['react-user-invites'], {
        mutationFn: boom,
        onMutate: boom,
        onSettled: boom,
        retry: 3,
        scope: { id: 'one after the other' },
      });
      return queryClient;
    },
  ],
  [
    'throws before each mutation and in listeners',
    () => {
      const mutationCache = new MutationCache({ onMutate: boom });
      mutationCache.subscribe((event) => {
        // A removal comes from a timer of React Query, where nothing of ours could catch it.
        if (event.type !== 'removed') boom();
      });
      return new QueryClient({ mutationCache, defaultOptions: { mutations: { onMutate: boom } } });
    },
  ],
  [
    'throws after each mutation and query',
    () => {
      const callbacks = { onSuccess: boom, onError: boom, onSettled: boom };
      return new QueryClient({ mutationCache: new MutationCache(callbacks), queryCache: new QueryCache(callbacks) });
    },
  ],
  [
    'throws where a list is marked as stale',
    () => {
      const queryCache = new QueryCache();
      queryCache.subscribe((event) => {
        // Where it throws at another moment, React Query itself reads nothing, or breaks while it renders.
        if (event.type === 'updated' && event.action.type === 'invalidate') boom();
      });
      return new QueryClient({ queryCache });
    },
  ],
  [
    'delays and rejects each mutation',
    () => {
      const callbacks = { onMutate: rejectLate, onSuccess: rejectLate, onError: rejectLate, onSettled: rejectLate };
      return new QueryClient({ mutationCache: new MutationCache(callbacks), defaultOptions: { mutations: callbacks } });
    },
  ],
  [
    'hangs before every other mutation and after the rest',
    () => {
      let mutations = 0;
      const onMutate = () => (mutations++ % 2 === 0 ? hang() : undefined);
      const callbacks = { onMutate, onSuccess: hang, onError: hang, onSettled: hang };
      return new QueryClient({
        mutationCache: new MutationCache(callbacks),
        defaultOptions: { mutations: { scope: { id: 'one' } } },
      });
    },
  ],
  [
    'sets every default against us at once',
    withDefaults({
      queries: {
        ...({ suspense: true, experimental_prefetchInRender: true, subscribed: false } as object),
        enabled: false,
        gcTime: 0,
        initialData: 'nonsense',
        meta: { persist: true },
        networkMode: 'offlineFirst',
        notifyOnChangeProps: [],
        persister: () => Promise.reject(new Error('no')),
        placeholderData: keepPreviousData,
        queryFn: () => 'nonsense',
        queryKeyHashFn: () => 'one for all',
        refetchInterval: 10,
        refetchOnMount: false,
        refetchOnReconnect: false,
        refetchOnWindowFocus: false,
        retry: 3,
        retryDelay: 1000,
        retryOnMount: false,
        select: () => 'nonsense',
        staleTime: 'static',
        structuralSharing: false,
        throwOnError: true,
      },
      mutations: {
        gcTime: 0,
        meta: { persist: true },
        mutationFn: boom,
        networkMode: 'offlineFirst',
        onMutate: boom,
        onSettled: boom,
        retry: 3,
        scope: { id: 'one after the other' },
        throwOnError: true,
      },
    }),
  ],
  [
    'suspends, and persists by something that fails',
    withDefaults({
      queries: {
        ...({ suspense: true, experimental_prefetchInRender: true } as object),
        meta: { persist: true },
        persister: () => Promise.reject(new Error('no')),
      },
      mutations: { meta: { persist: true } },
    }),
  ],
];

/** Undoes what a host did to what all QueryClients share. */
export function leaveHosts(): void {
  onlineManager.setOnline(true);
}
