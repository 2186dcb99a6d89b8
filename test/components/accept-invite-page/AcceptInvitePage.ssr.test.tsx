// @vitest-environment jsdom
import { QueryClient } from '@tanstack/react-query';
import { act } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';

import { createMemoryInvitesClient } from '../../../src/client/memory/createMemoryInvitesClient.js';
import { AcceptInvitePage } from '../../../src/components/accept-invite-page/AcceptInvitePage.js';
import { InvitesProvider } from '../../../src/provider/InvitesProvider.js';
import { canary, layla, preview } from '../../support/acceptFixtures.js';

afterEach(() => vi.restoreAllMocks());

it('renders its loading screen on a server, without the token, and becomes alive without an error', async () => {
  const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
  const client = createMemoryInvitesClient({ previews: { [canary]: preview } });
  const page = (
    <InvitesProvider client={client} scope="test" queryClient={new QueryClient()}>
      <AcceptInvitePage token={canary} viewer={layla} />
    </InvitesProvider>
  );

  const html = renderToString(page);
  expect(html).toContain('Opening your invite…');
  expect(html).not.toContain(canary);
  expect(client.calls).toEqual([]);

  const container = document.createElement('div');
  container.innerHTML = html;
  document.body.append(container);
  const root = await act(async () => hydrateRoot(container, page));
  expect(container.textContent).toContain('Join Northwind');
  expect(errors).not.toHaveBeenCalled();
  act(() => root.unmount());
});

it('renders the same on a server that never sees the fragment', async () => {
  const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
  const client = createMemoryInvitesClient({ previews: { [canary]: preview } });
  const page = (token: string | null) => (
    <InvitesProvider client={client} scope="test" queryClient={new QueryClient()}>
      <AcceptInvitePage token={token} viewer={{ status: 'signed_out' }} />
    </InvitesProvider>
  );
  const container = document.createElement('div');
  container.innerHTML = renderToString(page(null));
  document.body.append(container);
  const root = await act(async () => hydrateRoot(container, page(canary)));
  expect(container.textContent).toContain('Join Northwind');
  expect(errors).not.toHaveBeenCalled();
  act(() => root.unmount());
});
