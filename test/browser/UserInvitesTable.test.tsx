import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import type { UserInvitesParams } from '../../src/client/InvitesClient.js';
import type { MemoryInvitesClient, MemoryInvitesClientOptions } from '../../src/client/memory/MemoryInvitesClient.js';
import { UserInvitesTable } from '../../src/components/user-invites-table/UserInvitesTable.js';
import type { UserInvitesTableProps } from '../../src/components/user-invites-table/UserInvitesTable.js';
import type { UserInvite } from '../../src/domain/UserInvite.js';
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
const lists = (client: MemoryInvitesClient) =>
  client.calls.filter(({ method }) => method === 'userInvites').map(({ args }) => args[0] as UserInvitesParams);
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const shownIds = (client: MemoryInvitesClient) =>
  rows().map((row) => client.invites.find(({ email }) => row.textContent.includes(email))?.id);
const range = () => document.querySelector('.invites-table-range')?.textContent;

async function loaded(count = 10) {
  await waitFor(() => expect(rows()).toHaveLength(count));
}

describe('searching', () => {
  it('asks once for what was typed, after a pause, and says how many it found', async () => {
    const { user, client, queryClient } = renderTable();
    await loaded();
    await user.type(screen.getByRole('searchbox'), 'krishnamur');
    expect(screen.getByRole('searchbox')).toHaveValue('krishnamur');
    await loaded(2);
    expect(lists(client).map(({ search }) => search)).toEqual([undefined, 'krishnamur']);
    await waitFor(() => expect(screen.getByRole('log')).toHaveTextContent(/^2 invites found$/));
    expect(screen.getByRole('searchbox')).toHaveFocus();
    client.change('invite-13', { firstName: 'Ada', lastName: 'Lovelace' });
    await act(() => queryClient.refetchQueries());
    await loaded(1);
    expect(screen.getByRole('log')).toHaveTextContent(/^2 invites found$/);
  });

  it('starts at the first page again', async () => {
    const { user, client } = renderTable();
    await loaded();
    await user.click(button('Next page'));
    await user.type(screen.getByRole('searchbox'), 'a');
    await waitFor(() => expect(lists(client).at(-1)).toMatchObject({ search: 'a', offset: 0 }));
  });

  it('says what matches nothing, and goes back to everything', async () => {
    const { user } = renderTable();
    await loaded();
    await user.type(screen.getByRole('searchbox'), '<b>');
    expect(await screen.findByText('No invite contains “<b>”.')).toBeVisible();
    await user.click(button('Clear search and filters'));
    await loaded();
    expect(screen.getByRole('searchbox')).toHaveValue('');
    expect(document.body).not.toHaveFocus();
  });

  it('C11: shows the newest answer, whichever comes last', async () => {
    const { user, client } = renderTable();
    await loaded();
    const hold = client.hold('userInvites');
    await user.type(screen.getByRole('searchbox'), 'krishna');
    await waitFor(() => expect(lists(client)).toHaveLength(2));
    expect(document.querySelector('.invites-table-frame')).toHaveAttribute('aria-busy', 'true');
    const later = client.hold('userInvites');
    await user.type(screen.getByRole('searchbox'), '{Backspace>7}zofia');
    await waitFor(() => expect(lists(client).at(-1)?.search).toBe('zofia'));
    later.release();
    await waitFor(() => expect(rows()[0]).toHaveTextContent('zofia'));
    hold.release();
    await act(() => Promise.resolve());
    expect(rows().every((row) => row.textContent.includes('zofia'))).toBe(true);
  });
});

describe('tabs', () => {
  it('filter by status, with counts', async () => {
    const { user, client } = renderTable();
    await loaded();
    const tabs = within(screen.getByRole('group', { name: 'Status' }));
    expect(tabs.getAllByRole('button').map((tab) => tab.textContent)).toEqual([
      'All 43',
      'Pending 19',
      'Accepted 12',
      'Expired 4',
      'Canceled 4',
      'Declined 4',
    ]);
    await user.click(button(/^Expired/));
    await loaded(4);
    expect(button(/^Expired/)).toHaveAttribute('aria-pressed', 'true');
    expect(button(/^All/)).toHaveAttribute('aria-pressed', 'false');
    expect(lists(client).at(-1)).toMatchObject({ filter: { status: ['expired'] }, offset: 0 });
    expect(button(/^Expired/)).toHaveFocus();
  });

  it('are not there where the client cannot filter', async () => {
    renderTable({ capabilities: { filters: [] } });
    await loaded();
    expect(screen.queryByRole('button', { name: /^Pending/ })).toBeNull();
  });
});

describe('sorting', () => {
  const sorted = () => screen.getAllByRole('columnheader').filter((head) => head.hasAttribute('aria-sort'));

  it('turns round on the second click, marks one column and says so', async () => {
    const { user, client } = renderTable();
    await loaded();
    expect(sorted().map((head) => [head.textContent, head.getAttribute('aria-sort')])).toEqual([['SentSent', 'descending']]);
    await user.click(button('Expires'));
    await waitFor(() => expect(lists(client).at(-1)?.sort).toEqual({ field: 'expiresAt', direction: 'asc' }));
    expect(sorted().map((head) => head.getAttribute('aria-sort'))).toEqual(['ascending']);
    await user.click(button('Expires'));
    await waitFor(() => expect(lists(client).at(-1)?.sort).toEqual({ field: 'expiresAt', direction: 'desc' }));
    expect(screen.getByRole('log')).toHaveTextContent('Sorted by Expires, ascendingSorted by Expires, descending');
    expect(button('Expires')).toHaveFocus();
  });

  it('is offered only for what the client can sort', async () => {
    renderTable({ capabilities: { sort: ['sentAt'] } });
    await loaded();
    expect(
      within(screen.getAllByRole('rowgroup')[0]!)
        .getAllByRole('button')
        .map((head) => head.textContent),
    ).toEqual(['Sent']);
  });
});

describe('paging', () => {
  it('goes to the next, last, previous and first page, and keeps the focus', async () => {
    const { user } = renderTable();
    await loaded();
    expect(range()).toBe('1–10 of 43');
    for (const [name, expected] of [
      ['Next page', '11–20 of 43'],
      ['Last page', '41–43 of 43'],
      ['Previous page', '31–40 of 43'],
      ['First page', '1–10 of 43'],
    ] as const) {
      await user.click(button(name));
      await waitFor(() => expect(range()).toBe(expected));
      expect(button(name)).toHaveFocus();
    }
    expect(button('First page')).toHaveAttribute('aria-disabled', 'true');
    expect(button('Previous page')).toHaveAttribute('aria-disabled', 'true');
  });

  it('changes the page size, and starts at the first page again', async () => {
    const { user } = renderTable();
    await loaded();
    await user.click(button('Next page'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Rows per page' }), '25 per page');
    await loaded(25);
    expect(range()).toBe('1–25 of 43');
  });

  it('C10: shows each invite once, and all of them', async () => {
    const { user, client } = renderTable();
    const seen: (string | undefined)[] = [];
    for (const from of [1, 11, 21, 31, 41]) {
      await waitFor(() => expect(range()).toMatch(new RegExp(`^${from}–`)));
      await waitFor(() => expect(document.querySelector('.invites-table-frame')).toHaveAttribute('aria-busy', 'false'));
      seen.push(...shownIds(client));
      await user.click(button('Next page'));
    }
    expect(seen).toHaveLength(43);
    expect(new Set(seen).size).toBe(43);
  });

  it('C10: steps back from a last page that was emptied, and keeps the focus off the body', async () => {
    const invites = testInvites({ now: testNow, count: 11 }).map((invite): UserInvite => ({
      ...invite,
      status: 'pending',
      expiresAt: null,
    }));
    const { user } = renderTable({ invites });
    await loaded();
    await user.click(button(/^Pending/));
    await waitFor(() => expect(button(/^Pending/)).toHaveAttribute('aria-pressed', 'true'));
    await user.click(button('Last page'));
    await waitFor(() => expect(range()).toBe('11–11 of 11'));
    await user.click(button(/^Actions for/));
    await user.click(screen.getByRole('menuitem', { name: 'Cancel invite' }));
    await user.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Cancel invite' }));
    await loaded(10);
    await waitFor(() => expect(range()).toBe('1–10 of 10'));
    await waitFor(() => expect(document.body).not.toHaveFocus());
  });
});
