import { fireEvent, screen, waitFor } from '@testing-library/react';
import { Activity, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

import type { UserInvitesParams } from '../../src/client/InvitesClient.js';
import type { MemoryInvitesClient } from '../../src/client/memory/MemoryInvitesClient.js';
import { createHistoryQueryStore } from '../../src/components/user-invites-table/table-query/createHistoryQueryStore.js';
import { UserInvitesTable } from '../../src/components/user-invites-table/UserInvitesTable.js';
import { allRows, callsOf, mountTable, newClient, openTable } from './openTable.js';

const field = () => screen.getByRole<HTMLInputElement>('searchbox');
const searches = (client: MemoryInvitesClient) =>
  (callsOf(client, 'userInvites') as UserInvitesParams[]).map(({ search }) => search);

/** What is said aloud, as it is said. */
function listen(): string[] {
  const said: string[] = [];
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) said.push(...[...addedNodes].map(({ textContent }) => textContent ?? ''));
  });
  observer.observe(screen.getByRole('log'), { childList: true });
  return said;
}

describe('T2: the search field', () => {
  it.each([
    ['Escape', () => userEvent.keyboard('{Escape}')],
    ['its button', () => userEvent.click(screen.getByRole('button', { name: 'Clear search' }))],
  ])('is emptied by %s, shows everything at once and keeps the focus', async (_, clear) => {
    const { client } = await openTable();
    const outside = vi.fn<() => void>();
    document.body.addEventListener('keydown', outside);
    await userEvent.fill(field(), 'krishna');
    await waitFor(() => expect(allRows()).toHaveLength(2));
    outside.mockClear();
    await clear();
    document.body.removeEventListener('keydown', outside);
    expect(outside).not.toHaveBeenCalled();
    expect(field()).toHaveFocus();
    expect(field()).toHaveValue('');
    expect(screen.queryByRole('button', { name: 'Clear search' })).toBeNull();
    await waitFor(() => expect(allRows()).toHaveLength(10));
    expect(searches(client)).toEqual([undefined, 'krishna']);
  });

  it('leaves Escape to others while it is empty', async () => {
    await openTable();
    const outside = vi.fn<(event: KeyboardEvent) => void>();
    field().focus();
    document.body.addEventListener('keydown', outside);
    await userEvent.keyboard('{Escape}');
    document.body.removeEventListener('keydown', outside);
    expect(outside).toHaveBeenCalledTimes(1);
  });

  it('says that it searches addresses where the client searches those alone', async () => {
    await openTable({ client: newClient({ capabilities: { search: ['email'] } }) });
    expect(screen.getByRole('searchbox', { name: 'Search email' })).toHaveAttribute('placeholder', 'Search email');
  });

  it('says how much is missing where a text is too short to search for', async () => {
    const { client } = await openTable({ props: { minSearchLength: 3 } });
    await userEvent.fill(field(), 'zo');
    expect(field()).toHaveAccessibleDescription('At least 3 characters');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(searches(client)).toEqual([undefined]);
    await userEvent.type(field(), 'f');
    expect(field()).not.toHaveAccessibleDescription();
    await waitFor(() => expect(searches(client)).toEqual([undefined, 'zof']));
  });
});

describe('A20: the caret', () => {
  it('stays where it is over 50 answers, each with other rows', async () => {
    const { client, queryClient } = await openTable();
    await userEvent.fill(field(), 'example');
    field().setSelectionRange(3, 3);
    for (let count = 0; count < 50; count += 1) {
      client.change('invite-2', { firstName: `Somebody ${count}` });
      await queryClient.refetchQueries();
    }
    expect(field()).toHaveFocus();
    expect([field().selectionStart, field().selectionEnd]).toEqual([3, 3]);
    await waitFor(() => expect(screen.getByText('Somebody 49')).toBeVisible());
    await userEvent.keyboard('!');
    expect(field()).toHaveValue('exa!mple');
  });
});

describe('A8: how many there are', () => {
  it('is said once for each search and filter, and once for those that follow at once', async () => {
    await openTable();
    const said = listen();
    await userEvent.fill(field(), 'zofia');
    await waitFor(() => expect(said).toEqual(['2 invites found']));
    for (const name of ['Clear search', /^Expired/, /^Accepted/]) screen.getByRole('button', { name }).click();
    await waitFor(() => expect(said).toEqual(['2 invites found', '12 invites found']));
    await userEvent.fill(field(), 'nobody of this name');
    await waitFor(() => expect(said).toEqual(['2 invites found', '12 invites found', '0 invites found']));
  });
});

describe('the refresh button', () => {
  const refresh = () => screen.getByRole('button', { name: 'Refresh' });

  it('reads the list once more, keeps the rows and the focus meanwhile, and says when it is done', async () => {
    const { client } = await openTable();
    const said = listen();
    const hold = client.hold('userInvites');
    await userEvent.click(refresh());
    refresh().click();
    expect(refresh()).toHaveAttribute('aria-busy', 'true');
    expect(refresh()).toHaveFocus();
    expect(allRows()).toHaveLength(10);
    hold.release();
    await waitFor(() => expect(said).toEqual(['List is up to date']));
    expect(refresh()).not.toHaveAttribute('aria-busy');
    expect(callsOf(client, 'userInvites')).toHaveLength(2);
  });

  it('says instead why that failed', async () => {
    const { client } = await openTable();
    const said = listen();
    client.failNext('userInvites', { code: 'malformed' });
    await userEvent.click(refresh());
    const notice = await screen.findByText(/may have changed/, { selector: 'p' });
    expect(notice).toBeVisible();
    expect(refresh()).not.toHaveAttribute('aria-busy');
    await waitFor(() => expect(said).toEqual([notice.textContent]));
  });
});

describe('a table that an <Activity> hides', () => {
  function Hideable() {
    const [hidden, setHidden] = useState(false);
    return (
      <>
        <button onClick={() => setHidden(!hidden)}>Hide or show</button>
        <Activity mode={hidden ? 'hidden' : 'visible'}>
          <UserInvitesTable />
        </Activity>
      </>
    );
  }
  const hideOrShow = () => userEvent.click(screen.getByRole('button', { name: 'Hide or show' }));

  it('has ended its refresh when it is shown again', async () => {
    const { client } = await openTable({ tables: 0, children: <Hideable /> });
    const hold = client.hold('userInvites');
    await userEvent.click(screen.getByRole('button', { name: 'Refresh' }));
    await hideOrShow();
    hold.release();
    await hideOrShow();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Refresh' })).not.toHaveAttribute('aria-busy'));
  });

  it('can export again when it is shown again', async () => {
    const { client } = await openTable({ tables: 0, children: <Hideable /> });
    const hold = client.hold('userInvites');
    await userEvent.click(screen.getByRole('button', { name: 'Export CSV' }));
    await hideOrShow();
    await hideOrShow();
    hold.release();
    await userEvent.click(screen.getByRole('button', { name: 'Export CSV' }));
    await waitFor(() => expect(screen.getByRole('log')).toHaveTextContent('43 invites exported'));
  });
});

describe('T13: offline', () => {
  it('is no failure: it says so, and the list is there when the network is', async () => {
    const client = newClient();
    client.failAll('userInvites', { code: 'offline' });
    mountTable({ client });
    expect(await screen.findByRole('alert')).toHaveTextContent('You’re offline');
    expect(screen.queryByText('Invites didn’t load')).toBeNull();
    window.dispatchEvent(new Event('offline'));
    client.failAll('userInvites', null);
    window.dispatchEvent(new Event('online'));
    await waitFor(() => expect(allRows()).toHaveLength(10));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('P9: requests of a table whose query is in the URL', () => {
  it.each([[false], [true]])('are one to open it and one for ten characters (StrictMode: %s)', async (strict) => {
    const before = location.href;
    const url = new URL(before);
    url.searchParams.set('t-status', 'pending');
    history.replaceState(history.state, '', url);
    const queryStore = createHistoryQueryStore({ prefix: 't-' });
    const { client } = await openTable({ strict, props: { queryStore } });
    const opened = callsOf(client, 'userInvites').length;
    // React mounts twice in its strict mode, and the first read is aborted.
    expect(opened).toBe(strict ? 2 : 1);
    const steps = history.length;
    // All in one go: a slow machine must not pause between two of them.
    const word = 'krishnamur';
    for (let end = 1; end <= word.length; end += 1) fireEvent.change(field(), { target: { value: word.slice(0, end) } });
    await waitFor(() => expect(allRows()).toHaveLength(1));
    expect(new URLSearchParams(location.search).get('t-search')).toBe(word);
    expect(history.length).toBe(steps);
    expect(callsOf(client, 'userInvites').slice(opened)).toMatchObject([
      { search: 'krishnamur', filter: { status: ['pending'] } },
    ]);
    history.replaceState(history.state, '', before);
  });
});
