import type { QueryClient } from '@tanstack/react-query';
import { renderHook } from '@testing-library/react';
import type { RenderHookResult } from '@testing-library/react';
import { vi } from 'vitest';

import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import type {
  MemoryInvitesClient,
  MemoryInvitesClientOptions,
  MemoryInvitesMethod,
} from '../../src/client/memory/MemoryInvitesClient.js';
import { InvitesProvider } from '../../src/provider/InvitesProvider.js';
import type { InvitesProviderProps } from '../../src/provider/InvitesProvider.js';
import { canary, preview } from '../support/acceptFixtures.js';
import { testNow } from '../support/renderWithInvites.js';
import { testInvites } from '../support/testInvites.js';

/** A hook under a host's QueryClient. */
export interface UnderHost<Result> extends RenderHookResult<Result, unknown> {
  client: MemoryInvitesClient;

  /** What the provider's `onError` was told. */
  onError: ReturnType<typeof vi.fn<NonNullable<InvitesProviderProps['onError']>>>;

  /** How often a method of the back end was called. */
  requests: (method: MemoryInvitesMethod) => number;
}

/** A back end with twelve invites, a quota and one open accept link. */
export const hostedClient = (options: MemoryInvitesClientOptions = {}) =>
  createMemoryInvitesClient({
    invites: testInvites({ now: testNow, count: 12 }),
    now: () => testNow,
    quota: { limit: 50, used: 43 },
    previews: { [canary]: preview },
    ...options,
  });

/** Renders a hook under the provider and StrictMode, over a host's QueryClient and a back end whose reads never lag. */
export function renderUnderHost<Result>(
  queryClient: QueryClient,
  use: () => Result,
  client = hostedClient(),
  provider: Partial<InvitesProviderProps> = {},
): UnderHost<Result> {
  const onError = vi.fn<NonNullable<InvitesProviderProps['onError']>>();
  const rendered = renderHook(use, {
    // Not by the wrapper: React mounts twice only what is strict from the root on.
    reactStrictMode: true,
    wrapper: ({ children }) => (
      <InvitesProvider
        client={client}
        scope="host"
        queryClient={queryClient}
        now={fixedNow}
        consistencyMs={0}
        onError={onError}
        {...provider}
      >
        {children}
      </InvitesProvider>
    ),
  });
  return {
    ...rendered,
    client,
    onError,
    requests: (wanted) => client.calls.filter(({ method }) => method === wanted).length,
  };
}

const fixedNow = () => testNow;
