// @vitest-environment jsdom
import { QueryClient } from '@tanstack/react-query';
import { act, waitFor } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';

import { createMemoryInvitesClient } from '../../../../src/client/memory/createMemoryInvitesClient.js';
import type { InvitesClient } from '../../../../src/client/InvitesClient.js';
import { createHistoryQueryStore } from '../../../../src/components/user-invites-table/table-query/createHistoryQueryStore.js';
import { UserInvitesTable } from '../../../../src/components/user-invites-table/UserInvitesTable.js';
import { InvitesProvider } from '../../../../src/provider/InvitesProvider.js';
import { testNow } from '../../../support/renderWithInvites.js';
import { testInvites } from '../../../support/testInvites.js';

const queryStore = createHistoryQueryStore();

const page = (client: InvitesClient) => (
  <InvitesProvider client={client} scope="ssr" queryClient={new QueryClient()} now={() => testNow}>
    <UserInvitesTable queryStore={queryStore} />
  </InvitesProvider>
);

it('T14: a query in the URL, which a server does not know, is asked for once the page is alive, and nothing else is', async () => {
  history.replaceState(null, '', '/members?status=expired');
  const client = createMemoryInvitesClient({ invites: testInvites({ now: testNow }), now: () => testNow });
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = renderToString(page(client));
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  const recovered = vi.fn<(error: unknown) => void>();
  const root = await act(async () => hydrateRoot(container, page(client), { onRecoverableError: recovered }));
  await waitFor(() => expect(container.querySelectorAll('[data-invite-row]')).toHaveLength(4));
  expect(client.calls.map(({ args }) => args[0])).toMatchObject([{ filter: { status: ['expired'] } }]);
  expect(recovered).not.toHaveBeenCalled();
  expect(error).not.toHaveBeenCalled();
  act(() => root.unmount());
  container.remove();
  error.mockRestore();
});
