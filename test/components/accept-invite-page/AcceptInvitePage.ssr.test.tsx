// @vitest-environment jsdom
import { QueryClient } from '@tanstack/react-query';
import { act } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { createMemoryInvitesClient } from '../../../src/client/memory/createMemoryInvitesClient.js';
import { AcceptInvitePage } from '../../../src/components/accept-invite-page/AcceptInvitePage.js';
import { acceptFlowOf } from '../../../src/operations/acceptFlowOf.js';
import { InvitesProvider } from '../../../src/provider/InvitesProvider.js';
import { canary, layla, preview } from '../../support/acceptFixtures.js';

const onRecoverableError = vi.fn();
const consoleError = vi.fn();
let client = createMemoryInvitesClient();

beforeEach(() => {
  client = createMemoryInvitesClient({ previews: { [canary]: preview } });
  vi.spyOn(console, 'error').mockImplementation(consoleError);
});
afterEach(() => {
  vi.restoreAllMocks();
  onRecoverableError.mockClear();
  consoleError.mockClear();
});

function page(token: string | null) {
  return (
    <InvitesProvider client={client} scope="test" queryClient={new QueryClient()}>
      <AcceptInvitePage token={token} viewer={layla} />
    </InvitesProvider>
  );
}

async function hydrate(html: string, token: string | null): Promise<string> {
  const container = document.createElement('div');
  container.innerHTML = html;
  document.body.append(container);
  const root = await act(async () => hydrateRoot(container, page(token), { onRecoverableError }));
  const text = container.textContent;
  act(() => root.unmount());
  container.remove();
  return text;
}

it('S7: renders its loading screen on a server, without the token, and becomes alive without an error', async () => {
  const html = renderToString(page(canary));
  expect(html).toContain('Opening your invite…');
  expect(html).not.toContain(canary);
  expect(client.calls).toEqual([]);
  expect(await hydrate(html, canary)).toContain('Join Northwind');
  expect(onRecoverableError).not.toHaveBeenCalled();
  expect(consoleError).not.toHaveBeenCalled();
});

it('renders the same on a server that never sees the fragment', async () => {
  const html = renderToString(page(null));
  expect(html).toContain('Opening your invite…');
  expect(await hydrate(html, canary)).toContain('Join Northwind');
  expect(onRecoverableError).not.toHaveBeenCalled();
  expect(consoleError).not.toHaveBeenCalled();
});

it('keeps nothing between two requests to a server', async () => {
  await acceptFlowOf({ client, token: canary, deadlineMs: 1000 }).check(layla.id);
  expect(renderToString(page(canary))).toContain('Opening your invite…');
});
