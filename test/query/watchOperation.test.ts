import { MutationCache, QueryClient } from '@tanstack/react-query';
import { expect, it, vi } from 'vitest';

import { deferred } from '../../src/operations/deferred.js';
import type { InviteOperation } from '../../src/operations/InviteOperation.js';
import { inviteKeys } from '../../src/query/inviteKeys.js';
import { watchOperation } from '../../src/query/watchOperation.js';
import { hostileMessage } from '../support/hostileMessage.js';

function setUp(host: ConstructorParameters<typeof MutationCache>[0] = {}) {
  const queryClient = new QueryClient({
    mutationCache: new MutationCache(host),
    defaultOptions: { mutations: { retry: 3, networkMode: 'online', scope: { id: 'all' }, gcTime: 0 } },
  });
  const outcome = deferred<{ status: 'done' }>();
  const operation = { settled: outcome.promise } as unknown as InviteOperation;
  const watched = () => queryClient.getMutationCache().getAll();
  return { queryClient, operation, outcome, watched };
}

it('shows an operation to the host as a mutation of its scope, without what it is about', async () => {
  const onSuccess = vi.fn();
  const { queryClient, operation, outcome, watched } = setUp({ onSuccess });
  expect(watchOperation(queryClient, 'a', operation)).toBe(true);
  expect(queryClient.isMutating({ mutationKey: inviteKeys.operations('a') })).toBe(1);
  outcome.resolve({ status: 'done' });
  await vi.waitFor(() => expect(watched()[0]!.state.status).toBe('success'));
  expect(watched()[0]!.state).toMatchObject({ data: undefined, variables: undefined });
  expect(onSuccess).toHaveBeenCalledOnce();
});

it('asks nothing of the defaults of the host', () => {
  const { queryClient, operation, watched } = setUp();
  watchOperation(queryClient, 'a', operation);
  expect(watched()[0]!.options).toMatchObject({ retry: false, networkMode: 'always', gcTime: 5000, meta: { persist: false } });
  expect(watched()[0]!.options.scope).toBeUndefined();
});

it('watches an operation once, and another one beside it', () => {
  const { queryClient, operation, watched } = setUp();
  watchOperation(queryClient, 'a', operation);
  expect(watchOperation(queryClient, 'a', operation)).toBe(false);
  expect(watchOperation(queryClient, 'a', { ...operation })).toBe(true);
  expect(watched()).toHaveLength(2);
});

it('is not kept from it by what the host throws', async () => {
  const { queryClient, operation } = setUp({
    onMutate() {
      throw new Error(hostileMessage);
    },
  });
  queryClient.getMutationCache().subscribe(() => {
    throw new Error(hostileMessage);
  });
  expect(() => watchOperation(queryClient, 'a', operation)).not.toThrow();
  await new Promise((resolve) => setTimeout(resolve));
});
