import { QueryClient } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import type { MemoryInvitesClientOptions } from '../../src/client/memory/MemoryInvitesClient.js';
import { UserInvitesTable } from '../../src/components/user-invites-table/UserInvitesTable.js';
import { InvitesProvider } from '../../src/provider/InvitesProvider.js';
import type { InvitesProviderProps } from '../../src/provider/InvitesProvider.js';
import { createAskingClient } from '../support/createAskingClient.js';
import { renderWithInvites, testNow } from '../support/renderWithInvites.js';
import { testInvites } from '../support/testInvites.js';

const now = () => testNow;
const newClient = (options: MemoryInvitesClientOptions = {}) =>
  createAskingClient({ invites: testInvites({ now: testNow }), now, ...options });
const log = () => screen.getAllByRole('log').map((region) => region.textContent);

describe('another scope', () => {
  it('takes an open question, a page and a search of the former one away', async () => {
    const user = userEvent.setup();
    const clients = {
      a: newClient(),
      b: newClient({ invites: testInvites({ now: testNow }).map((invite) => ({ ...invite, email: `b.${invite.email}` })) }),
    };
    const queryClient = new QueryClient();
    const page = (scope: 'a' | 'b') => (
      <InvitesProvider client={clients[scope]} scope={scope} queryClient={queryClient} now={now} timeZone="UTC">
        <UserInvitesTable />
      </InvitesProvider>
    );
    const { rerender } = render(page('a'));
    const [first] = await screen.findAllByRole('button', { name: /^Actions for/ });
    await user.click(first!);
    await user.click(screen.getByRole('menuitem', { name: 'Cancel invite' }));
    expect(screen.getByRole('alertdialog')).toBeVisible();
    rerender(page('b'));
    expect(screen.queryByRole('alertdialog')).toBeNull();
    await waitFor(() => expect(screen.getAllByRole('rowheader')[0]).toHaveTextContent('b.'));
    expect(clients.b.calls.map(({ method }) => method)).toEqual(['userInvites']);
  });

  it('is not told what the former one has done', async () => {
    const user = userEvent.setup();
    const onInviteResent = vi.fn();
    const clients = { a: newClient(), b: newClient() };
    const held = clients.a.hold('resendUserInvite');
    const page = (scope: 'a' | 'b') => (
      <InvitesProvider client={clients[scope]} scope={scope} now={now} timeZone="UTC">
        <UserInvitesTable onInviteResent={onInviteResent} />
      </InvitesProvider>
    );
    const { rerender } = render(page('a'));
    await user.click((await screen.findAllByRole('button', { name: /^Resend invite/ }))[0]!);
    rerender(page('b'));
    await screen.findAllByRole('rowheader');
    held.release();
    await waitFor(() => expect(clients.a.invites.some(({ sentAt }) => sentAt === new Date(testNow).toISOString())).toBe(true));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(onInviteResent).not.toHaveBeenCalled();
    expect(log().join('')).toBe('');
  });
});

describe('a client that pages by cursor', () => {
  it('gets the cursor of each page, also on the way back', async () => {
    const client = newClient({ capabilities: { pagination: 'cursor' } });
    const { user } = renderWithInvites(<UserInvitesTable />, { client });
    await within(await screen.findByRole('navigation')).findByText('1–10 of 43');
    await user.click(screen.getByRole('button', { name: 'Next page' }));
    await within(await screen.findByRole('navigation')).findByText('11–20 of 43');
    await user.click(screen.getByRole('button', { name: 'Next page' }));
    await within(await screen.findByRole('navigation')).findByText('21–30 of 43');
    await user.click(screen.getByRole('button', { name: 'Previous page' }));
    await within(await screen.findByRole('navigation')).findByText('11–20 of 43');
    expect(screen.queryByRole('button', { name: 'Last page' })).toBeNull();
    expect(client.calls.map(({ args: [params] }) => params)).toEqual([
      expect.not.objectContaining({ offset: expect.anything() as unknown }),
      expect.objectContaining({ cursor: expect.stringMatching(/^10 /) }),
      expect.objectContaining({ cursor: expect.stringMatching(/^20 /) }),
    ]);
  });
});

describe('a client that cannot sort by the date of sending', () => {
  it('is asked for what it can', async () => {
    const client = newClient({ capabilities: { sort: ['createdAt'] } });
    renderWithInvites(<UserInvitesTable />, { client });
    await screen.findByText('1–10 of 43');
    expect(client.calls[0]!.args[0]).toMatchObject({ sort: { field: 'createdAt', direction: 'desc' } });
  });

  it('is asked for no order where it has none', async () => {
    const client = newClient({ capabilities: { sort: [] } });
    renderWithInvites(<UserInvitesTable />, { client });
    await screen.findByText('1–10 of 43');
    expect(client.calls[0]!.args[0]).not.toHaveProperty('sort');
  });
});

describe('prop of the provider: can', () => {
  function page(can: InvitesProviderProps['can'], client = newClient()) {
    return (
      <InvitesProvider client={client} scope="test" queryClient={shared} now={now} timeZone="UTC" can={can}>
        <UserInvitesTable onInvitePeople={() => {}} />
      </InvitesProvider>
    );
  }
  let shared = new QueryClient();

  it('reaches the rows when it changes', async () => {
    shared = new QueryClient();
    const client = newClient();
    const { rerender } = render(page(() => false, client));
    await screen.findAllByRole('rowheader');
    expect(screen.queryAllByRole('button', { name: /^Resend invite/ })).toEqual([]);
    rerender(page(() => true, client));
    expect(screen.getAllByRole('button', { name: /^Resend invite/ }).length).toBeGreaterThan(0);
  });

  it('allows nothing while it throws, and the table stays', async () => {
    shared = new QueryClient();
    const onError = vi.fn((event: ErrorEvent) => event.preventDefault());
    addEventListener('error', onError);
    render(
      page(() => {
        throw new Error('no rule today');
      }),
    );
    await screen.findAllByRole('rowheader');
    expect(screen.queryByRole('button', { name: 'Invite people' })).toBeNull();
    expect(onError).toHaveBeenCalled();
    removeEventListener('error', onError);
  });
});

describe('announcements', () => {
  it('name the rows of another page, once', async () => {
    const { user } = renderWithInvites(<UserInvitesTable />, { client: newClient() });
    await screen.findByText('1–10 of 43');
    await user.click(screen.getByRole('button', { name: 'Next page' }));
    await waitFor(() => expect(within(screen.getByRole('log')).getAllByText('11–20 of 43')).toHaveLength(1));
  });
});
