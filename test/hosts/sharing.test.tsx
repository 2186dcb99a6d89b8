// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';

import type { MemoryInvitesClient } from '../../src/client/memory/MemoryInvitesClient.js';
import * as library from '../../src/index.js';
import { testNow } from '../support/renderWithInvites.js';
import { hostedClient } from './renderUnderHost.js';

afterEach(cleanup);

const now = () => testNow;
type Library = typeof library;

interface ShownProps {
  client: MemoryInvitesClient;

  name: string;

  queryClient?: QueryClient | undefined;

  children?: ReactNode;
}

/** A provider of its own, with a table and a button that cancels the first invite, of one copy of the package. */
function shownBy({ InvitesProvider, UserInvitesTable, useCancelUserInvite }: Library) {
  function CancelButton({ name }: { name: string }) {
    const { perform } = useCancelUserInvite('invite-1');
    return <button onClick={perform}>Cancel in {name}</button>;
  }
  return function Shown({ client, name, queryClient, children }: ShownProps) {
    return (
      <section aria-label={name}>
        <InvitesProvider client={client} scope="shared" queryClient={queryClient} now={now} timeZone="UTC" consistencyMs={0}>
          <UserInvitesTable />
          <CancelButton name={name} />
          {children}
        </InvitesProvider>
      </section>
    );
  };
}
const Shown = shownBy(library);

const badge = (name: string) =>
  screen.getByRole('region', { name }).querySelector('[data-invite-row] .invites-badge')?.textContent;
const press = (name: string) => act(() => screen.getByRole('button', { name: `Cancel in ${name}` }).click());
const cancels = (client: MemoryInvitesClient) => client.calls.filter(({ method }) => method === 'cancelUserInvite').length;

/** Cancels in one region, and says what the others show while the request runs and when it is done. */
async function cancelIn(name: string, client: MemoryInvitesClient, others: readonly string[]) {
  for (const shown of [name, ...others]) await waitFor(() => expect(badge(shown)).toBe('Pending'));
  const hold = client.hold('cancelUserInvite');
  press(name);
  await waitFor(() => expect(badge(name)).toBe('Canceling…'));
  const meanwhile = others.map(badge);
  hold.release();
  for (const shown of [name, ...others]) await waitFor(() => expect(badge(shown)).toBe('Canceled'));
  return meanwhile;
}

describe('C17: one table works', () => {
  it.each<[name: string, page: (client: MemoryInvitesClient) => ReactNode]>([
    ['an explicit QueryClient', (client) => <Shown name="table" client={client} queryClient={new QueryClient()} />],
    [
      'the QueryClient of the host’s context',
      (client) => (
        <QueryClientProvider client={new QueryClient()}>
          <Shown name="table" client={client} />
        </QueryClientProvider>
      ),
    ],
    ['a private QueryClient', (client) => <Shown name="table" client={client} />],
  ])('over %s', async (_, page) => {
    const client = hostedClient();
    render(page(client), { reactStrictMode: true });
    expect(await cancelIn('table', client, [])).toEqual([]);
    expect(cancels(client)).toBe(1);
  });
});

describe('C17: two tables', () => {
  it('under one provider show the same, and one click is one request', async () => {
    const client = hostedClient();
    const { UserInvitesTable } = library;
    render(
      <Shown name="first" client={client}>
        <section aria-label="second">
          <UserInvitesTable />
        </section>
      </Shown>,
      { reactStrictMode: true },
    );
    expect(await cancelIn('first', client, ['second'])).toEqual(['Canceling…']);
    expect(cancels(client)).toBe(1);
  });

  it('under two providers over one QueryClient, client and scope share one log', async () => {
    const client = hostedClient();
    const queryClient = new QueryClient();
    render(
      <>
        <Shown name="first" client={client} queryClient={queryClient} />
        <Shown name="second" client={client} queryClient={queryClient} />
      </>,
      { reactStrictMode: true },
    );
    await waitFor(() => expect(badge('second')).toBe('Pending'));
    const hold = client.hold('cancelUserInvite');
    press('first');
    press('second');
    await waitFor(() => expect(badge('second')).toBe('Canceling…'));
    expect(cancels(client)).toBe(1);
    hold.release();
    await waitFor(() => expect([badge('first'), badge('second')]).toEqual(['Canceled', 'Canceled']));
    expect(cancels(client)).toBe(1);
  });

  it('over two QueryClients do not know of each other until they read again', async () => {
    const clients = [hostedClient(), hostedClient()] as const;
    render(
      <>
        <Shown name="first" client={clients[0]} />
        <Shown name="second" client={clients[1]} />
      </>,
      { reactStrictMode: true },
    );
    await waitFor(() => expect([badge('first'), badge('second')]).toEqual(['Pending', 'Pending']));
    press('first');
    await waitFor(() => expect(badge('first')).toBe('Canceled'));
    expect(badge('second')).toBe('Pending');
  });
});

describe('C17: two copies of the package', () => {
  it('work over one QueryClient, client and scope, and end in the same truth', async () => {
    vi.resetModules();
    const copy: Library = await import('../../src/index.js');
    expect(copy.InvitesProvider).not.toBe(library.InvitesProvider);
    const ShownByCopy = shownBy(copy);
    const client = hostedClient();
    const queryClient = new QueryClient();
    render(
      <>
        <Shown name="first" client={client} queryClient={queryClient} />
        <ShownByCopy name="second" client={client} queryClient={queryClient} />
      </>,
      { reactStrictMode: true },
    );
    await cancelIn('first', client, ['second']);
    expect(cancels(client)).toBe(1);
    client.change('invite-1', { status: 'pending', rawStatus: 'pending' });
    await act(() => queryClient.invalidateQueries());
    await cancelIn('second', client, ['first']);
    expect(cancels(client)).toBe(2);
  });
});
