// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '@testing-library/jest-dom/vitest';

import type { InvitesClient } from '../../src/client/InvitesClient.js';
import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import { AcceptInvitePage } from '../../src/components/accept-invite-page/AcceptInvitePage.js';
import { UserInvitesTable } from '../../src/components/user-invites-table/UserInvitesTable.js';
import { useCancelUserInvite } from '../../src/hooks/useCancelUserInvite.js';
import { useSendUserInvites } from '../../src/hooks/useSendUserInvites.js';
import { useUserInvite } from '../../src/hooks/useUserInvite.js';
import { useUserInvites } from '../../src/hooks/useUserInvites.js';
import type { UserInvite } from '../../src/domain/UserInvite.js';
import { InvitesProvider } from '../../src/provider/InvitesProvider.js';
import { testNow } from '../support/renderWithInvites.js';
import { testInvites } from '../support/testInvites.js';

afterEach(cleanup);
afterEach(() => void vi.restoreAllMocks());

/** A back end that tells of every change, the viewer's own included, as a server with events does. */
function newBackEnd() {
  const inner = createMemoryInvitesClient({ invites: testInvites({ now: testNow }), now: () => testNow });
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const telling =
    <Given extends unknown[], Answer>(method: (...given: Given) => Promise<Answer>) =>
    async (...given: Given): Promise<Answer> => {
      const answer = await method(...given);
      tell();
      return answer;
    };
  const client: InvitesClient = {
    ...inner,
    cancelUserInvite: telling(inner.cancelUserInvite),
    sendUserInvites: telling(inner.sendUserInvites),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  return {
    client,
    listeners,
    tell,
    change: inner.change,
    lists: () => inner.calls.filter(({ method }) => method === 'userInvites').length,
  };
}

function Statuses() {
  const { data } = useUserInvites({ limit: 3 });
  const { perform: cancel } = useCancelUserInvite('invite-1');
  const { sendUserInvites } = useSendUserInvites();
  return (
    <div>
      <p data-testid="statuses">{data?.items.map(({ status }) => status).join()}</p>
      <button onClick={() => void cancel()}>Cancel</button>
      <button onClick={() => void sendUserInvites({ userInvites: [{ email: 'new@example.com' }] })}>Send</button>
    </div>
  );
}

function Single() {
  return <p data-testid="single">{useUserInvite('invite-1').data?.status}</p>;
}

function show(client: InvitesClient, children: ReactNode, queryClient = new QueryClient()) {
  return render(
    <InvitesProvider client={client} scope="test" consistencyMs={0} queryClient={queryClient}>
      {children}
    </InvitesProvider>,
  );
}

const quiet = () => act(() => new Promise((resolve) => setTimeout(resolve, 1300)));

describe('what changes elsewhere', () => {
  it('appears by itself, also on an invite that is shown alone', async () => {
    const { client, change, tell } = newBackEnd();
    show(
      client,
      <>
        <Statuses />
        <Single />
      </>,
    );
    await waitFor(() => expect(screen.getByTestId('single')).toHaveTextContent('pending'));
    change('invite-1', { status: 'accepted' });
    tell();
    await waitFor(() => expect(screen.getByTestId('statuses')).toHaveTextContent(/^accepted/));
    await waitFor(() => expect(screen.getByTestId('single')).toHaveTextContent('accepted'));
  });

  it('is followed once, however many tables, providers and strict renders there are, and no longer than they are there', async () => {
    const { client, listeners, change, tell, lists } = newBackEnd();
    const queryClient = new QueryClient();
    const page = (
      <StrictMode>
        {[1, 2].map((provider) => (
          <InvitesProvider key={provider} client={client} scope="test" queryClient={queryClient}>
            <UserInvitesTable />
            <UserInvitesTable />
          </InvitesProvider>
        ))}
      </StrictMode>
    );
    const { unmount } = render(page);
    const [{ email }] = testInvites({ now: testNow }) as [UserInvite];
    await waitFor(() => expect(screen.getAllByText(email)).toHaveLength(4));
    expect(listeners.size).toBe(1);
    const before = lists();
    change('invite-1', { status: 'accepted' });
    tell();
    await waitFor(() => expect(lists()).toBe(before + 1));
    await quiet();
    expect(lists()).toBe(before + 1);
    unmount();
    expect(listeners.size).toBe(0);
  });

  it('is not followed where no invite is on the screen', () => {
    const { client, listeners } = newBackEnd();
    show(client, <AcceptInvitePage token="t" viewer={{ status: 'signed_out' }} />);
    expect(listeners.size).toBe(0);
  });

  it('waits while the tab is hidden, and appears when somebody looks at it', async () => {
    const { client, change, tell, lists } = newBackEnd();
    show(client, <Statuses />);
    await waitFor(() => expect(screen.getByTestId('statuses')).toHaveTextContent('pending'));
    const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    change('invite-1', { status: 'accepted' });
    tell();
    await quiet();
    expect(lists()).toBe(1);

    visibility.mockReturnValue('visible');
    act(() => void document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
    await waitFor(() => expect(screen.getByTestId('statuses')).toHaveTextContent(/^accepted/));
    await quiet();
    expect(lists()).toBe(2);
  });
});

describe('the viewer’s own change', () => {
  it.each(['Cancel', 'Send'])('that comes back as news asks for one read: %s', async (name) => {
    const { client, tell, lists } = newBackEnd();
    show(client, <Statuses />);
    await waitFor(() => expect(screen.getByTestId('statuses')).toHaveTextContent('pending'));
    act(() => screen.getByRole('button', { name }).click());
    await waitFor(() => expect(lists()).toBe(2));
    await quiet();
    expect(lists()).toBe(2);
    act(tell);
    await waitFor(() => expect(lists()).toBe(3));
  });

  it('whose news comes long before its answer asks for one read', async () => {
    const backEnd = newBackEnd();
    const { cancelUserInvite } = backEnd.client;
    let answer = () => {};
    backEnd.client.cancelUserInvite = async (id, options) => {
      const invite = await cancelUserInvite(id, options);
      await new Promise<void>((resolve) => (answer = resolve));
      return invite;
    };
    show(backEnd.client, <Statuses />);
    await waitFor(() => expect(screen.getByTestId('statuses')).toHaveTextContent('pending'));
    act(() => screen.getByRole('button', { name: 'Cancel' }).click());
    await act(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(backEnd.lists()).toBe(1);
    act(() => answer());
    await waitFor(() => expect(backEnd.lists()).toBe(2));
    await quiet();
    expect(backEnd.lists()).toBe(2);
  });
});

describe('B11: prop: refetchInterval', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
  });

  const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

  async function showWithoutNews() {
    const backEnd = newBackEnd();
    const { subscribe: _, ...client } = backEnd.client;
    const provider = { client, scope: 'test', consistencyMs: 0, queryClient: new QueryClient() };
    const page = (refetchInterval?: number) => (
      <InvitesProvider {...provider} refetchInterval={refetchInterval}>
        <Statuses />
        <Single />
      </InvitesProvider>
    );
    const { rerender } = render(page(5000));
    await pass(1000);
    expect(screen.getByTestId('single')).toHaveTextContent('pending');
    expect(backEnd.lists()).toBe(1);
    return { ...backEnd, show: (refetchInterval?: number) => rerender(page(refetchInterval)) };
  }

  it('shows an acceptance that nobody tells of, and stops where it is taken away', async () => {
    const { change, lists, show: showWith } = await showWithoutNews();
    change('invite-1', { status: 'accepted', rawStatus: 'accepted' });
    await pass(5000);
    expect(screen.getByTestId('statuses')).toHaveTextContent('accepted,pending,pending');
    expect(screen.getByTestId('single')).toHaveTextContent('accepted');
    expect(lists()).toBe(2);
    await pass(5000);
    expect(lists()).toBe(3);

    showWith();
    await pass(60_000);
    expect(lists()).toBe(3);
    showWith(1000);
    await pass(3000);
    expect(lists()).toBeGreaterThan(4);
  });

  it('asks for nothing while the tab is hidden, and reads once when somebody looks at it', async () => {
    const { change, lists } = await showWithoutNews();
    const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    change('invite-1', { status: 'accepted', rawStatus: 'accepted' });
    await pass(60_000);
    expect(lists()).toBe(1);

    visibility.mockReturnValue('visible');
    act(() => void document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
    await pass(1000);
    expect(screen.getByTestId('statuses')).toHaveTextContent('accepted,pending,pending');
    expect(lists()).toBe(2);
    await pass(5000);
    expect(lists()).toBe(3);
  });
});
