import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { userEvent } from 'vitest/browser';

import type { InvitesClient, UserInvitesParams } from '../../src/client/InvitesClient.js';
import { InvitesError } from '../../src/client/InvitesError.js';
import { pageWholeList } from '../../src/client/pageWholeList.js';
import { wholeListCapabilities } from '../../src/client/wholeListCapabilities.js';
import type { MemoryInvitesClient } from '../../src/client/memory/MemoryInvitesClient.js';
import { UserInvitesTable } from '../../src/components/user-invites-table/UserInvitesTable.js';
import type { UserInvite } from '../../src/domain/UserInvite.js';
import { renderWithInvites, testNow } from '../support/renderWithInvites.js';
import { testInvites } from '../support/testInvites.js';
import { allRows, callsOf, choose, confirmButton, frame, frames, newClient, openTable } from './openTable.js';

const button = (name: string) => screen.getByRole('button', { name });
const range = () => document.querySelector('.invites-table-range')?.textContent;
const lists = (client: MemoryInvitesClient) => callsOf(client, 'userInvites') as UserInvitesParams[];
// A cursor says how many invites come before, and which was the last.
const cursors = (client: MemoryInvitesClient) => lists(client).map(({ cursor }) => cursor?.split(' ')[0]);
const withCursors = () => newClient({ capabilities: { pagination: 'cursor' } });

// What appears under a pointer is hovered at once.
beforeEach(() => userEvent.hover(document.documentElement, { position: { x: 1, y: 1 } }));

async function go(name: string, expected: string): Promise<void> {
  await userEvent.click(button(name));
  await waitFor(() => expect(range()).toBe(expected));
  await waitFor(() => expect(frame().ariaBusy).toBe('false'));
}

/** What the table has shown from here on, each once, in order. */
function watchTable(): string[] {
  const seen: string[] = [];
  const look = () => {
    const shown = `${frame().ariaBusy === 'true' ? 'busy' : 'settled'} with ${allRows().length} rows, ${range()}`;
    if (seen.at(-1) !== shown) seen.push(shown);
  };
  look();
  const observer = new MutationObserver(look);
  observer.observe(document.querySelector('.invites-table')!, { subtree: true, childList: true, attributes: true });
  onTestFinished(() => observer.disconnect());
  return seen;
}

describe('P9: the next page is read ahead', () => {
  it.each([
    ['the pointer is on its button', () => userEvent.hover(button('Next page'))],
    ['the focus is on its button', () => Promise.resolve(button('Next page').focus())],
  ])('when %s: once, and the click needs no request and shows no loading', async (_, aim) => {
    const { client } = await openTable();
    await aim();
    await waitFor(() => expect(lists(client).map(({ offset }) => offset)).toEqual([0, 10]));
    await frames(2);
    await userEvent.hover(screen.getByRole('searchbox'));
    await aim();
    const seen = watchTable();
    await go('Next page', '11–20 of 43');
    expect(seen).toEqual(['settled with 10 rows, 1–10 of 43', 'settled with 10 rows, 11–20 of 43']);
    expect(lists(client)).toHaveLength(2);
  });

  it('for the same question: with its search, order and filter', async () => {
    const { client } = await openTable();
    await userEvent.click(button('Status'));
    await userEvent.click(screen.getByRole('button', { name: /^Pending/ }));
    await waitFor(() => expect(range()).toBe('1–10 of 19'));
    await userEvent.hover(button('Next page'));
    await waitFor(() => expect(lists(client)).toHaveLength(4));
    expect(lists(client)[3]).toEqual({ ...lists(client)[2], offset: 10 });
  });

  it('not for other buttons, not on the last page and not for an earlier question', async () => {
    const { client } = await openTable();
    for (const name of ['Last page', 'Previous page', 'First page']) await userEvent.hover(button(name));
    await go('Last page', '41–43 of 43');
    await userEvent.hover(button('Next page'));
    await go('First page', '1–10 of 43');
    client.hold('userInvites');
    await userEvent.click(screen.getByRole('button', { name: /^Pending/ }));
    await userEvent.hover(button('Next page'));
    await frames(2);
    expect(lists(client).map(({ offset, filter }) => [offset, filter?.status])).toEqual([
      [0, undefined],
      [40, undefined],
      [0, ['pending']],
    ]);
  });

  it('by its cursor, where the client has cursors', async () => {
    const { client } = await openTable({ client: withCursors() });
    await userEvent.hover(button('Next page'));
    await waitFor(() => expect(cursors(client)).toEqual([undefined, '10']));
    await go('Next page', '11–20 of 43');
    expect(lists(client)).toHaveLength(2);
  });

  it('once more at the click, where that failed', async () => {
    const { client } = await openTable();
    client.failNext('userInvites', { code: 'forbidden' });
    await userEvent.hover(button('Next page'));
    await waitFor(() => expect(lists(client)).toHaveLength(2));
    await go('Next page', '11–20 of 43');
    expect(lists(client)).toHaveLength(3);
  });
});

describe('P4: a page that is cached', () => {
  it('is switched to without a request and without a frame of loading', async () => {
    const { client } = await openTable();
    await go('Next page', '11–20 of 43');
    const reads = lists(client).length;
    const seen = watchTable();
    await go('Previous page', '1–10 of 43');
    expect(seen).toEqual(['settled with 10 rows, 11–20 of 43', 'settled with 10 rows, 1–10 of 43']);
    expect(lists(client)).toHaveLength(reads);
  });
});

describe('T5: a page on its way', () => {
  it('leaves the one before it in its place, marked as busy', async () => {
    const { client } = await openTable();
    const hold = client.hold('userInvites');
    const before = allRows().map((row) => row.textContent);
    await userEvent.click(button('Next page'));
    expect(allRows().map((row) => row.textContent)).toEqual(before);
    expect(frame().ariaBusy).toBe('true');
    hold.release();
    await waitFor(() => expect(frame().ariaBusy).toBe('false'));
    expect(allRows().map((row) => row.textContent)).not.toEqual(before);
  });
});

describe('a page that cannot be read', () => {
  it.each([
    ['fails', 'malformed', newClient],
    ['fails, of a client with cursors', 'malformed', withCursors],
    ['is out of reach', 'offline', newClient],
  ] as const)('leaves the way back where it %s', async (_, code, createClient) => {
    const { client } = await openTable({ client: createClient() });
    client.failAll('userInvites', { code });
    await userEvent.click(button('Next page'));
    await screen.findByRole('alert');
    expect(range()).toBeUndefined();
    expect(button('Next page')).toHaveFocus();
    expect(button('Next page')).toHaveAttribute('aria-disabled', 'true');
    await go('Previous page', '1–10 of 43');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('leaves none where it is the first one', async () => {
    const client = newClient();
    client.failAll('userInvites', { code: 'malformed' });
    renderWithInvites(<UserInvitesTable />, { client });
    await screen.findByRole('alert');
    expect(screen.queryByRole('navigation', { name: 'Pages' })).toBeNull();
  });
});

describe('T5: a client with cursors', () => {
  it('has no last page, goes on and back by cursors, and reads none twice', async () => {
    const { client } = await openTable({ client: withCursors() });
    expect(screen.queryByRole('button', { name: 'Last page' })).toBeNull();
    await go('Next page', '11–20 of 43');
    await go('Next page', '21–30 of 43');
    await go('Previous page', '11–20 of 43');
    await go('First page', '1–10 of 43');
    expect(cursors(client)).toEqual([undefined, '10', '20']);
    expect(lists(client).every(({ offset }) => offset === undefined)).toBe(true);
  });

  it('cannot go on from a page that is not there yet: its cursor would be that of the page before', async () => {
    const { client } = await openTable({ client: withCursors() });
    const hold = client.hold('userInvites');
    await userEvent.click(button('Next page'));
    expect(button('Next page')).toHaveAttribute('aria-disabled', 'true');
    button('Next page').click();
    hold.release();
    await waitFor(() => expect(range()).toBe('11–20 of 43'));
    await go('Next page', '21–30 of 43');
    expect(cursors(client)).toEqual([undefined, '10', '20']);
  });

  it('C10: steps back from a last page that was emptied, and the focus is never on the body', async () => {
    const invites = testInvites({ now: testNow, count: 11 }).map((invite): UserInvite => ({
      ...invite,
      status: 'pending',
      expiresAt: null,
      delivery: 'delivered',
    }));
    await openTable({ client: newClient({ invites, capabilities: { pagination: 'cursor' } }) });
    await userEvent.click(screen.getByRole('button', { name: /^Pending/ }));
    await waitFor(() => expect(frame().ariaBusy).toBe('false'));
    await go('Next page', '11–11 of 11');
    const last = allRows()[0]!.querySelector('.invites-email')!.textContent;
    screen.getByRole('button', { name: `Actions for ${last}` }).focus();
    await choose(last, 'Cancel invite');
    await userEvent.click(confirmButton());
    await waitFor(() => expect(range()).toBe('1–10 of 10'));
    expect(document.body).not.toHaveFocus();
    expect(button('Next page')).toHaveAttribute('aria-disabled', 'true');
  });
});

describe('B10: a client that has the whole list at once', () => {
  function wholeListClient() {
    const all = testInvites({ now: testNow });
    const reads: unknown[] = [];
    const fetchAll = () => Promise.resolve((reads.push('all'), all));
    const refuse = () => Promise.reject(new InvitesError({ code: 'forbidden' }));
    let whole: Promise<readonly UserInvite[]> | undefined;
    const client: InvitesClient = {
      capabilities: { ...wholeListCapabilities, sendLimit: 50, idempotentWrites: false },
      userInvites: async (params) => pageWholeList({ invites: await (whole ??= fetchAll()), params, now: testNow }),
      userInvite: refuse,
      sendUserInvites: refuse,
      resendUserInvite: refuse,
      cancelUserInvite: refuse,
    };
    return { client, reads };
  }

  it('is searched, filtered, sorted and paged like any other, over the one read that it keeps', async () => {
    const { client, reads } = wholeListClient();
    renderWithInvites(<UserInvitesTable />, { client });
    await waitFor(() => expect(range()).toBe('1–10 of 43'));
    await go('Last page', '41–43 of 43');
    await userEvent.click(screen.getByRole('button', { name: /^Pending/ }));
    await waitFor(() => expect(range()).toBe('1–10 of 19'));
    await userEvent.fill(screen.getByRole('searchbox'), 'krishna');
    await waitFor(() => expect(range()).toBe('1–1 of 1'));
    expect(reads).toEqual(['all']);
  });
});
