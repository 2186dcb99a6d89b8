// @vitest-environment jsdom
import { RouterProvider as TanStackRouterProvider } from '@tanstack/react-router';
import type { AnyRouter } from '@tanstack/react-router';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { RouterProvider } from 'react-router';
import type { createBrowserRouter } from 'react-router';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';

import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import { InvitesProvider } from '../../src/provider/InvitesProvider.js';
import { canary, preview } from '../support/acceptFixtures.js';
import { exampleWith, writeExamples } from '../support/guideExamples.js';

afterEach(cleanup);

/** The guide's example for a router, as a module of its own: it reads the URL when it is loaded. */
async function loadExample(router: string): Promise<unknown> {
  const examples = writeExamples('docs/guides/accepting.md');
  onTestFinished(examples.remove);
  return await import(/* @vite-ignore */ exampleWith(examples, router));
}

/** Everything that a router, or the browser, says of where it is. */
interface Routed {
  page: ReactNode;

  places: () => unknown;

  go: (to: string | number) => Promise<void>;
}

async function underReactRouter(): Promise<Routed> {
  const { router } = (await loadExample('react-router')) as {
    router: ReturnType<typeof createBrowserRouter>;
  };
  onTestFinished(() => router.dispose());
  return {
    page: <RouterProvider router={router} />,
    places: () => [router.state.location, location.href, history.state],
    go: (to) => (typeof to === 'number' ? router.navigate(to) : router.navigate(to)),
  };
}

async function underTanStackRouter(): Promise<Routed> {
  const { router } = (await loadExample('@tanstack/react-router')) as { router: AnyRouter };
  onTestFinished(() => router.history.destroy());
  return {
    page: <TanStackRouterProvider router={router} />,
    places: () => [router.state.location, location.href, history.state],
    go: async (to) => {
      if (typeof to === 'number') router.history.go(to);
      else await router.navigate({ to });
    },
  };
}

describe.each([
  ['React Router', underReactRouter],
  ['TanStack Router', underTanStackRouter],
])('S8: the guide’s page under %s', (_, open) => {
  it.each(['/join?tab=1#token=', '/join?tab=1&token=', '/join/'])(
    'takes the token from %s before the router reads it',
    async (link) => {
      history.replaceState({ host: 'state' }, '', `${link}${canary}`);
      const entries = history.length;
      const client = createMemoryInvitesClient({ previews: { [canary]: preview } });
      const { page, places, go } = await open();
      const seen = [JSON.stringify(places())];
      render(
        <InvitesProvider client={client} scope="test">
          {page}
        </InvitesProvider>,
      );
      await screen.findByRole('heading', { name: 'Join Northwind' });
      expect(history.length).toBe(entries);
      expect(location.pathname).toBe('/join');
      expect(location.search).toBe(link.includes('?') ? '?tab=1' : '');
      seen.push(JSON.stringify(places()));

      await act(() => go('/members'));
      await screen.findByText('Members');
      seen.push(JSON.stringify(places()));
      await act(() => go(-1));
      await waitFor(() => expect(location.pathname).toBe('/join'));
      await screen.findByRole('heading', { name: 'Join Northwind' });
      seen.push(JSON.stringify(places()));
      expect(seen.filter((place) => place.includes(canary))).toEqual([]);
      expect(client.calls.map(({ args }) => args)).toEqual([[canary]]);
    },
  );
});
