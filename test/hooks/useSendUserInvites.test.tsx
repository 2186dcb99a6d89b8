// @vitest-environment jsdom
import { QueryClient } from '@tanstack/react-query';
import { act, cleanup, render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import type { SendUserInvitesInput } from '../../src/client/InvitesClient.js';
import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import type { MemoryInvitesClient } from '../../src/client/memory/MemoryInvitesClient.js';
import { useSendUserInvites } from '../../src/hooks/useSendUserInvites.js';
import { useUserInvites } from '../../src/hooks/useUserInvites.js';
import { InvitesProvider } from '../../src/provider/InvitesProvider.js';
import type { InvitesErrorEvent } from '../../src/provider/InvitesContext.js';

afterEach(cleanup);

const input: SendUserInvitesInput = { userInvites: [{ email: 'ada@example.com', roles: ['member'] }], message: 'Hi' };
const retyped: SendUserInvitesInput = { message: 'Hi', userInvites: [{ roles: ['member'], email: 'ada@EXAMPLE.com ' }] };

const onError = vi.fn<(event: InvitesErrorEvent) => void>();
const told = vi.fn<(name: string, results: readonly { outcome: string }[]) => void>();
afterEach(() => {
  vi.resetAllMocks();
});

function Send({ name, asked = input }: { name: string; asked?: SendUserInvitesInput }) {
  const { pending, sendUserInvites } = useSendUserInvites({ onInvitesSent: ({ result }) => told(name, result.results) });
  return (
    <button data-pending={pending} onClick={() => void sendUserInvites(asked)}>
      {name}
    </button>
  );
}

function List() {
  return <p>{useUserInvites({ limit: 10 }).data?.totalCount}</p>;
}

let queryClient: QueryClient;
beforeEach(() => {
  queryClient = new QueryClient();
});

// It tells nothing by itself: each answer has the list read again at once.
const newClient = () => Object.assign<MemoryInvitesClient, object>(createMemoryInvitesClient(), { subscribe: undefined });

function Provider({ client, scope = 'a', children }: { client: MemoryInvitesClient; scope?: string; children: ReactNode }) {
  return (
    <InvitesProvider client={client} scope={scope} queryClient={queryClient} onError={onError}>
      {children}
    </InvitesProvider>
  );
}

function twoComponents(client: MemoryInvitesClient) {
  return (
    <Provider client={client}>
      <List />
      <Send name="first" />
      <Send name="second" asked={retyped} />
    </Provider>
  );
}

function twoProviders(client: MemoryInvitesClient) {
  return (
    <StrictMode>
      <Provider client={client}>
        <List />
        <Send name="first" />
      </Provider>
      <Provider client={client}>
        <Send name="second" asked={retyped} />
      </Provider>
    </StrictMode>
  );
}

const click = (...names: string[]) => act(() => names.forEach((name) => screen.getByText(name).click()));
const pending = () => screen.getAllByRole('button').map((button) => button.dataset['pending']);
const requests = ({ calls }: MemoryInvitesClient, method = 'sendUserInvites') =>
  calls.filter((call) => call.method === method).length;
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)));

const places = [
  ['two components', twoComponents],
  ['two providers, in StrictMode', twoProviders],
] as const;

it.each(places)('C7: %s that send the same make one request, with one result that each is told once', async (_, place) => {
  const client = newClient();
  const hold = client.hold('sendUserInvites');
  render(place(client));
  await settle();
  const read = requests(client, 'userInvites');
  click('first', 'second', 'first', 'second');
  click('second');
  expect(pending()).toEqual(['true', 'true']);
  hold.release();
  await settle();
  expect(requests(client)).toBe(1);
  expect(client.invites).toHaveLength(1);
  expect(told.mock.calls).toMatchObject([
    ['first', [{ outcome: 'sent' }]],
    ['second', [{ outcome: 'sent' }]],
  ]);
  expect(told.mock.calls[1]![1]).toBe(told.mock.calls[0]![1]);
  expect(pending()).toEqual(['false', 'false']);
  expect(requests(client, 'userInvites')).toBe(read + 1);
});

it.each(places)('C7: %s that are refused the same are told so, and the host once; then it is a new request', async (_, place) => {
  const client = newClient();
  client.failNext('sendUserInvites', { code: 'forbidden' });
  render(place(client));
  click('second', 'first');
  await settle();
  expect(told.mock.calls).toMatchObject([
    ['second', [{ outcome: 'failed' }]],
    ['first', [{ outcome: 'failed' }]],
  ]);
  expect(onError.mock.calls).toEqual([[{ error: { code: 'forbidden' }, method: 'sendUserInvites' }]]);
  click('first', 'first');
  await settle();
  expect(requests(client)).toBe(2);
  expect(told).toHaveBeenCalledTimes(3);
  expect(client.invites).toHaveLength(1);
});

it('F9: results about people who were not asked for are ignored, and the host is told how many, once', async () => {
  const results = ['eve@example.com', 'ada@example.com'].map((email) => ({ email, outcome: 'sent' as const }));
  render(twoComponents(Object.assign(newClient(), { sendUserInvites: () => Promise.resolve({ results }) })));
  click('first', 'second');
  await settle();
  expect(told.mock.calls[0]![1]).toMatchObject([{ email: 'ada@example.com', outcome: 'sent' }]);
  expect(onError.mock.calls).toEqual([[{ error: { code: 'malformed' }, method: 'sendUserInvites', strayResults: 1 }]]);
});

it('C7: what differs, and what another scope sends, is a request of its own', async () => {
  const client = newClient();
  const hold = client.hold('sendUserInvites');
  render(
    <>
      {twoComponents(client)}
      <Provider client={client} scope="b">
        <Send name="another scope" />
        <Send name="another message" asked={{ ...input, message: 'Hello' }} />
      </Provider>
    </>,
  );
  click('first', 'another scope', 'another message');
  expect(requests(client)).toBe(3);
  expect(pending()).toEqual(['true', 'false', 'true', 'true']);
  hold.release();
  await settle();
  expect(pending()).toEqual(['false', 'false', 'false', 'false']);
});
