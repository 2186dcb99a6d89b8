// @vitest-environment jsdom
import { createMemoryHistory, RouterProvider as TanStackRouterProvider } from '@tanstack/react-router';
import type { AnyRouter } from '@tanstack/react-router';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { ComponentType, ReactNode } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterAll, afterEach, describe, expect, it } from 'vitest';

import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import type { MemoryInvitesClient } from '../../src/client/memory/MemoryInvitesClient.js';
import { InvitesProvider } from '../../src/provider/InvitesProvider.js';
import { exampleWith, writeExamples } from '../support/guideExamples.js';
import { testNow } from '../support/renderWithInvites.js';
import { testInvites } from '../support/testInvites.js';

const examples = writeExamples('docs/guides/table-state.md');
afterAll(examples.remove);
afterEach(cleanup);

/** A page under a router. */
interface RoutedPage {
  page: ReactNode;

  /** The parameters of the URL, as the guide writes them. */
  parameters: () => unknown;

  go: (steps: number) => void | Promise<void>;
}

async function underReactRouter(start: string): Promise<RoutedPage> {
  const example = exampleWith(examples, 'react-router');
  const { InvitesPage } = (await import(/* @vite-ignore */ example)) as { InvitesPage: ComponentType };
  const router = createMemoryRouter([{ path: '/invites', element: <InvitesPage /> }], {
    initialEntries: [`/invites${start}`],
  });
  return {
    page: <RouterProvider router={router} />,
    parameters: () => router.state.location.search,
    go: (steps) => router.navigate(steps),
  };
}

async function underTanStackRouter(start: string): Promise<RoutedPage> {
  const example = exampleWith(examples, '@tanstack/react-router');
  const { router } = (await import(/* @vite-ignore */ example)) as { router: AnyRouter };
  // It has the browser's until it gets this one.
  router.history.destroy();
  const history = createMemoryHistory({ initialEntries: [`/invites${start}`] });
  router.update({ ...router.options, history });
  return {
    page: <TanStackRouterProvider router={router} />,
    parameters: () => history.location.search,
    go: (steps) => history.go(steps),
  };
}

const encoded = (query: object) => `?tab=1&invites=${encodeURIComponent(JSON.stringify(query))}`;
const routers = [
  [
    'React Router',
    underReactRouter,
    ['?tab=1&status=pending', '?tab=1&status=pending&page=2', '?tab=1&search=zofia&status=pending'],
  ],
  [
    'TanStack Router',
    underTanStackRouter,
    [
      encoded({ status: 'pending' }),
      encoded({ status: 'pending', pageIndex: 1 }),
      encoded({ search: 'zofia', status: 'pending' }),
    ],
  ],
] as const;

const listsOf = ({ calls }: MemoryInvitesClient) => calls.filter(({ method }) => method === 'userInvites').length;
const rows = () => document.querySelectorAll('[data-invite-row]').length;
const pageTwo = () => screen.getByRole('button', { name: 'Next page' });

describe.each(routers)('T14: the guide’s table under %s', (_, open, [start, second, searched]) => {
  it('is where the URL says, follows Back, and lets nobody lose what they type', async () => {
    const { page, parameters, go } = await open(start);
    const client = createMemoryInvitesClient({ invites: testInvites({ now: testNow }), now: () => testNow });
    render(
      <InvitesProvider client={client} scope="a" now={() => testNow}>
        {page}
      </InvitesProvider>,
    );
    await waitFor(() => expect(rows()).toBe(10));
    expect(listsOf(client)).toBe(1);

    fireEvent.click(pageTwo());
    await waitFor(() => expect(parameters()).toBe(second));
    await waitFor(() => expect(rows()).toBe(9));
    await act(async () => go(-1));
    await waitFor(() => expect(rows()).toBe(10));
    expect(parameters()).toBe(start);
    expect(listsOf(client)).toBe(2);

    const field = screen.getByRole('searchbox');
    for (const text of ['z', 'zo', 'zof', 'zofi', 'zofia']) {
      fireEvent.change(field, { target: { value: text } });
      expect(field).toHaveProperty('value', text);
    }
    await waitFor(() => expect(parameters()).toBe(searched));
    await waitFor(() => expect(rows()).toBe(2));
    expect(field).toHaveProperty('value', 'zofia');
    expect(listsOf(client)).toBe(3);
  });
});
