// @vitest-environment jsdom
import { QueryClient } from '@tanstack/react-query';
import { act, waitFor } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';

import { prefetchedCache, tablePage } from '../../support/tablePage.js';

it.each([
  ['nothing', async () => new QueryClient()],
  ['a prefetched list', prefetchedCache],
])('becomes alive without a word from what a server with another clock rendered of %s', async (_, cacheOf) => {
  const recovered = vi.fn<(error: unknown) => void>();
  const queryClient = await cacheOf();
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = renderToString(tablePage(queryClient, () => Date.parse('2026-11-22T12:00:00Z')));
  // Not before: React 18 warns of layout effects when a page is rendered for a server where there is a document.
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  const root = await act(async () =>
    hydrateRoot(
      container,
      tablePage(queryClient, () => Date.parse('2026-11-23T23:59:59Z')),
      { onRecoverableError: recovered },
    ),
  );
  await waitFor(() => expect(container.querySelectorAll('[data-invite-row]')).toHaveLength(10));
  expect(recovered).not.toHaveBeenCalled();
  expect(error).not.toHaveBeenCalled();
  act(() => root.unmount());
  container.remove();
  error.mockRestore();
});
