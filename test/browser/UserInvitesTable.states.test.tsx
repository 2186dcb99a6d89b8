import { QueryClient } from '@tanstack/react-query';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';

import type { MemoryInvitesClient, MemoryInvitesClientOptions } from '../../src/client/memory/MemoryInvitesClient.js';
import { UserInvitesTable } from '../../src/components/user-invites-table/UserInvitesTable.js';
import type { UserInvitesTableProps } from '../../src/components/user-invites-table/UserInvitesTable.js';
import { InvitesProvider } from '../../src/provider/InvitesProvider.js';
import type { InvitesProviderProps } from '../../src/provider/InvitesProvider.js';
import { createAskingClient } from '../support/createAskingClient.js';
import { renderWithInvites, testNow } from '../support/renderWithInvites.js';
import { testInvites } from '../support/testInvites.js';

const now = () => testNow;

function renderTable(
  options: MemoryInvitesClientOptions = {},
  props: UserInvitesTableProps = {},
  provider: Partial<Omit<InvitesProviderProps, 'client'>> = {},
) {
  const client = createAskingClient({ invites: testInvites({ now: testNow }), now, ...options });
  return { ...renderWithInvites(<UserInvitesTable {...props} />, { ...provider, client }), client };
}

const rows = () => [...document.querySelectorAll<HTMLElement>('[data-invite-row]')];
const button = (name: string | RegExp) => screen.getByRole('button', { name });

async function loaded(count = 10) {
  await waitFor(() => expect(rows()).toHaveLength(count));
}

describe('what stands in the place of rows', () => {
  it('is an invitation to invite where there is nobody yet', async () => {
    const onInvitePeople = vi.fn<() => void>();
    const { user } = renderTable({ invites: [] }, { onInvitePeople });
    expect(await screen.findByText('No invites yet')).toBeVisible();
    await user.click(screen.getAllByRole('button', { name: 'Invite people' })[1]!);
    expect(onInvitePeople).toHaveBeenCalledTimes(1);
  });

  it('is the reason of a failure, and a way to try again', async () => {
    const client = createAskingClient({ invites: testInvites({ now: testNow }), now });
    client.failNext('userInvites', { code: 'malformed' });
    const { user } = renderWithInvites(<UserInvitesTable />, { client });
    expect(await screen.findByRole('alert')).toHaveTextContent('The server’s answer couldn’t be read. Nothing has been changed.');
    await user.click(button('Try again'));
    await loaded();
    expect(document.body).not.toHaveFocus();
  });

  it('is a plain word where the viewer may not look', async () => {
    const client = createAskingClient();
    client.failAll('userInvites', { code: 'forbidden' });
    renderWithInvites(<UserInvitesTable onInvitePeople={() => {}} />, { client });
    expect(await screen.findByText('You can’t see invites here')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('stays the old rows with a notice where they cannot be read again', async () => {
    const { user, client, queryClient } = renderTable();
    await loaded();
    client.failNext('userInvites', { code: 'offline' });
    await act(() => queryClient.invalidateQueries());
    expect(
      await screen.findByText('You’re offline. These invites are from 12:00 PM and may have changed.', { selector: 'p' }),
    ).toBeVisible();
    expect(rows()).toHaveLength(10);
    await user.click(button('Try again'));
    await waitFor(() => expect(screen.queryByText(/^You’re offline/)).toBeNull());
    expect(document.body).not.toHaveFocus();
  });
});

describe('the last mail of a pending invite', () => {
  it.each([
    ['bounced', 'Bounced', true],
    ['unknown', 'Delivery unknown', true],
    ['delivered', 'Pending', false],
    ['queued', 'Pending', false],
    [null, 'Pending', false],
  ] as const)('that is %s reads “%s”; Resend beside the menu: %s', async (delivery, text, offered) => {
    const [invite] = testInvites({ now: testNow });
    renderTable({ invites: [{ ...invite!, delivery }] });
    await loaded(1);
    expect(within(rows()[0]!).getByText(text)).toBeVisible();
    expect(screen.queryAllByRole('button', { name: `Resend invite for ${invite!.email}` })).toHaveLength(offered ? 1 : 0);
  });

  it('is no matter once the invite has been answered', async () => {
    const [invite] = testInvites({ now: testNow });
    renderTable({ invites: [{ ...invite!, status: 'accepted', delivery: 'unknown' }] });
    await loaded(1);
    expect(within(rows()[0]!).getByText('Accepted')).toBeVisible();
    expect(screen.queryByRole('button', { name: `Resend invite for ${invite!.email}` })).toBeNull();
  });
});

describe('in odd places', () => {
  it('submits no form of the host’s, and puts nothing in it', async () => {
    const onSubmit = vi.fn<(event: Event) => void>((event) => event.preventDefault());
    const client = createAskingClient({ invites: testInvites({ now: testNow }), now });
    const { user, container } = renderWithInvites(
      <form>
        <UserInvitesTable onInvitePeople={() => {}} />
      </form>,
      { client },
    );
    const form = container.querySelector('form')!;
    form.addEventListener('submit', onSubmit);
    await loaded();
    await user.type(screen.getByRole('searchbox'), 'krishna{Enter}');
    await loaded(2);
    await user.click(button(/^Actions for ananya.k@/));
    await user.click(screen.getByRole('menuitem', { name: 'Cancel invite' }));
    await user.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Cancel invite' }));
    await user.click(button('Invite people'));
    await user.click(button('Sent'));
    await waitFor(() =>
      expect(client.invites.some(({ status, email }) => status === 'canceled' && email.startsWith('ananya'))).toBe(true),
    );
    expect(onSubmit).not.toHaveBeenCalled();
    expect([...new FormData(form).keys()]).toEqual([]);
  });

  it('survives a client that does not know what time it is', async () => {
    const inner = createAskingClient({ invites: testInvites({ now: testNow }), now });
    const client: MemoryInvitesClient = {
      ...inner,
      userInvites: async (params, options) => ({ ...(await inner.userInvites(params, options)), serverNow: 'soon' }),
    };
    renderWithInvites(<UserInvitesTable />, { client });
    await loaded();
    expect(rows()[0]).toHaveTextContent('2 hours ago');
  });

  it('shows deceptive addresses as marks, also to screen readers', async () => {
    const [invite] = testInvites({ now: testNow });
    renderTable({ invites: [{ ...invite!, email: 'a\u202Enimda@example.com', delivery: 'bounced' }] });
    await loaded(1);
    expect(rows()[0]).toHaveTextContent('a[U+202E]nimda@example.com');
    expect(button('Actions for a[U+202E]nimda@example.com')).toBeVisible();
    expect(button('Resend invite for a[U+202E]nimda@example.com')).toBeVisible();
  });
});

describe('props: className, classNames, messages and the rest', () => {
  it('reach the root and the parts', async () => {
    renderTable(
      {},
      {
        id: 'mine',
        className: 'own',
        classNames: { 'table-row': 'my-row' },
        messages: { search: 'Find' },
        'aria-label': 'People',
      },
    );
    await loaded();
    expect(screen.getByRole('region', { name: 'People' })).toHaveAttribute('id', 'mine');
    expect(screen.getByRole('region', { name: 'People' })).toHaveClass('invites-root', 'invites-table', 'own');
    expect(rows().every((row) => row.classList.contains('my-row'))).toBe(true);
    expect(screen.getByRole('searchbox', { name: 'Find' })).toBeVisible();
  });
});

describe('prop: theme of the provider', () => {
  it('is written as variables, without an attribute of a style, and taken away again', async () => {
    const client = createAskingClient();
    const table = <UserInvitesTable />;
    const { rerender, unmount } = renderWithInvites(table, { client, theme: { colorAccent: 'rebeccapurple', space: '5px' } });
    const root = await screen.findByRole('region', { name: 'User invites' });
    expect(root.style.getPropertyValue('--invites-color-accent')).toBe('rebeccapurple');
    expect(getComputedStyle(root).getPropertyValue('--invites-space')).toBe('5px');
    rerender(table);
    expect(root.style.getPropertyValue('--invites-space')).toBe('5px');
    unmount();
    expect(root.style.length).toBe(0);
  });
});

describe('prop: scope of the provider', () => {
  it('C15: shows no row of another scope, not for a single frame', async () => {
    const [invite] = testInvites({ now: testNow });
    const clients = ['a', 'b'].map((name) =>
      createAskingClient({ invites: [{ ...invite!, email: `${name}@example.com` }], now, latencyMs: 20 }),
    );
    const queryClient = new QueryClient();
    const page = (index: number) => (
      <InvitesProvider client={clients[index]!} scope={`scope-${index}`} queryClient={queryClient} now={now}>
        <UserInvitesTable />
      </InvitesProvider>
    );
    const { rerender, container } = render(page(0));
    await waitFor(() => expect(rows()[0]).toHaveTextContent('a@example.com'));
    const frames: string[] = [];
    const observer = new MutationObserver(() => frames.push(container.textContent));
    observer.observe(container, { subtree: true, childList: true, characterData: true });
    rerender(page(1));
    expect(container).not.toHaveTextContent('a@example.com');
    await waitFor(() => expect(rows()[0]).toHaveTextContent('b@example.com'));
    observer.disconnect();
    expect(frames.length).toBeGreaterThan(1);
    expect(frames.filter((text) => text.includes('a@example.com'))).toEqual([]);
  });
});
