// @vitest-environment node
import { QueryClient } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';

import { prefetchedCache, tablePage } from '../../support/tablePage.js';

it.each([
  ['nothing', async () => new QueryClient(), 'Loading invites…'],
  ['a prefetched list', prefetchedCache, 'anneliese@nordwind.example'],
])('renders %s on a server, without a word and without a style', async (_, cacheOf, expected) => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  const html = renderToString(tablePage(await cacheOf(), Date.now));
  expect(html).toContain(expected);
  expect(html).not.toMatch(/ style="|<dialog|<script/);
  expect(error).not.toHaveBeenCalled();
  error.mockRestore();
});
