// @vitest-environment jsdom
import { QueryClient } from '@tanstack/react-query';
import { act, waitFor } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';

import { createMemoryInvitesClient } from '../../../src/client/memory/createMemoryInvitesClient.js';
import { UserInviteDetails } from '../../../src/components/user-invite-details/UserInviteDetails.js';
import { InvitesProvider } from '../../../src/provider/InvitesProvider.js';
import { userInviteOptions } from '../../../src/query/userInviteOptions.js';
import { testInvites } from '../../support/testInvites.js';

const now = () => Date.parse('2026-11-22T12:00:00Z');
const newClient = () => createMemoryInvitesClient({ invites: testInvites({ now: now() }), now });

async function prefetchedCache(): Promise<QueryClient> {
  const queryClient = new QueryClient();
  await queryClient.ensureQueryData(userInviteOptions({ client: newClient(), scope: 'ssr', now }, 'invite-1'));
  return queryClient;
}

it.each([
  ['nothing', async () => new QueryClient()],
  ['a prefetched invite', prefetchedCache],
])('becomes alive without a word from what a server with another clock rendered of %s', async (_, cacheOf) => {
  const queryClient = await cacheOf();
  const page = (clock: () => number) => (
    <InvitesProvider client={newClient()} scope="ssr" queryClient={queryClient} now={clock}>
      <UserInviteDetails inviteId="invite-1" />
    </InvitesProvider>
  );
  const recovered = vi.fn<(error: unknown) => void>();
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = renderToString(page(now));
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  const later = () => Date.parse('2026-11-23T23:59:59Z');
  const root = await act(async () => hydrateRoot(container, page(later), { onRecoverableError: recovered }));
  await waitFor(() => expect(container.querySelectorAll('.invites-history-item')).toHaveLength(2));
  expect(recovered).not.toHaveBeenCalled();
  expect(error).not.toHaveBeenCalled();
  act(() => root.unmount());
  container.remove();
  error.mockRestore();
});
