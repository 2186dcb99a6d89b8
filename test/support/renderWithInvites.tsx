import { QueryClient } from '@tanstack/react-query';
import { configure, render } from '@testing-library/react';
import type { RenderResult } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';

import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import type { InvitesClient } from '../../src/client/InvitesClient.js';
import { InvitesProvider } from '../../src/provider/InvitesProvider.js';
import type { InvitesProviderProps } from '../../src/provider/InvitesProvider.js';

// How long something may take to come is no matter of these tests: a machine may have other work.
configure({ asyncUtilTimeout: 10_000 });

/** The fixed time of tests: 22 November 2026, noon UTC. */
export const testNow = Date.parse('2026-11-22T12:00:00Z');

/** Renders under a real provider, over an in-memory back end, at a fixed time, in English and UTC. */
export function renderWithInvites(
  ui: ReactNode,
  {
    client = createMemoryInvitesClient({ now: () => testNow }),
    ...provider
  }: Partial<InvitesProviderProps> & { client?: InvitesClient } = {},
): RenderResult & { user: UserEvent; queryClient: QueryClient } {
  const queryClient = provider.queryClient ?? new QueryClient();
  const result = render(ui, {
    wrapper: ({ children }) => (
      <InvitesProvider
        consistencyMs={0}
        scope="test"
        timeZone="UTC"
        now={fixedNow}
        {...provider}
        client={client}
        queryClient={queryClient}
      >
        {children}
      </InvitesProvider>
    ),
  });
  return { ...result, user: userEvent.setup(), queryClient };
}

const fixedNow = () => testNow;
