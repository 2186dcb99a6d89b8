import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

import type { UserInvitesParams } from '../../src/client/InvitesClient.js';
import type { MemoryInvitesClient } from '../../src/client/memory/MemoryInvitesClient.js';
import { allRows, callsOf, choose, confirmButton, emails, frames, newClient, openTable, untilSettled } from './openTable.js';

const [, , third = ''] = emails;

const lists = (client: MemoryInvitesClient) => callsOf(client, 'userInvites') as UserInvitesParams[];
const range = () => document.querySelector('.invites-table-range')?.textContent;

/** Long enough for anything that still wanted to ask. */
async function whenQuiet(): Promise<void> {
  await untilSettled();
  await new Promise((resolve) => setTimeout(resolve, 400));
}

describe('P9: requests', () => {
  it('of an opened table: one', async () => {
    const { client } = await openTable();
    await whenQuiet();
    expect(client.calls.map(({ method }) => method)).toEqual(['userInvites']);
  });

  it('of two tables that show the same: one', async () => {
    const { client } = await openTable({ tables: 2 });
    await whenQuiet();
    expect(lists(client)).toHaveLength(1);
  });

  it('of a table that comes back while its list is fresh: none', async () => {
    const { client, show } = await openTable();
    show(0);
    expect(allRows()).toEqual([]);
    show(1);
    expect(allRows()).toHaveLength(10);
    await whenQuiet();
    expect(lists(client)).toHaveLength(1);
  });

  it('of ten characters typed: one', async () => {
    const { client } = await openTable();
    await userEvent.type(screen.getByRole('searchbox'), 'krishnamur');
    await waitFor(() => expect(allRows()).toHaveLength(2));
    await whenQuiet();
    expect(lists(client).map(({ search }) => search)).toEqual([undefined, 'krishnamur']);
  });

  it('B7: of a search that a later one supersedes: aborted', async () => {
    const client = newClient();
    const signals = new Map<string | undefined, AbortSignal | undefined>();
    const { userInvites } = client;
    client.userInvites = (params, options) => {
      signals.set(params.search, options?.signal);
      return userInvites(params, options);
    };
    await openTable({ client });
    const hold = client.hold('userInvites');
    await userEvent.fill(screen.getByRole('searchbox'), 'krishna');
    await waitFor(() => expect(signals.has('krishna')).toBe(true));
    await userEvent.fill(screen.getByRole('searchbox'), 'zofia');
    await waitFor(() => expect(signals.has('zofia')).toBe(true));
    expect([signals.get('krishna')?.aborted, signals.get('zofia')?.aborted]).toEqual([true, false]);
    hold.release();
    await waitFor(() => expect(allRows()).toHaveLength(2));
    expect(lists(client).map(({ search }) => search)).toEqual([undefined, 'krishna', 'zofia']);
  });

  it('of next, next, previous, previous: two', async () => {
    const { client } = await openTable();
    for (const [name, expected] of [
      ['Next page', '11–20 of 43'],
      ['Next page', '21–30 of 43'],
      ['Previous page', '11–20 of 43'],
      ['Previous page', '1–10 of 43'],
    ] as const) {
      await userEvent.click(screen.getByRole('button', { name }));
      await waitFor(() => expect(range()).toBe(expected));
    }
    await whenQuiet();
    expect(lists(client).map(({ offset }) => offset)).toEqual([0, 10, 20]);
  });

  it('of a sort, and of going back: one', async () => {
    const { client } = await openTable();
    const header = screen.getByRole('columnheader', { name: 'Sent' });
    const turn = within(header).getByRole('button');
    await userEvent.click(turn);
    await waitFor(() => expect(header).toHaveAttribute('aria-sort', 'ascending'));
    await whenQuiet();
    await userEvent.click(turn);
    await waitFor(() => expect(header).toHaveAttribute('aria-sort', 'descending'));
    await whenQuiet();
    expect(lists(client)).toHaveLength(2);
  });

  it('of a cancel: one, and one of the list', async () => {
    const { client } = await openTable();
    await choose(third, 'Cancel invite');
    await userEvent.click(confirmButton());
    await whenQuiet();
    expect(client.calls.map(({ method }) => method)).toEqual(['userInvites', 'cancelUserInvite', 'userInvites']);
  });

  it('of a resend: one, and one of the list', async () => {
    const { client } = await openTable();
    await choose(third, 'Resend');
    await whenQuiet();
    expect(client.calls.map(({ method }) => method)).toEqual(['userInvites', 'resendUserInvite', 'userInvites']);
  });

  it('of a cancel with other pages in the cache: one, and one of the list', async () => {
    const { client } = await openTable();
    await userEvent.click(screen.getByRole('button', { name: 'Next page' }));
    await waitFor(() => expect(range()).toBe('11–20 of 43'));
    await userEvent.click(screen.getByRole('button', { name: 'Previous page' }));
    await waitFor(() => expect(range()).toBe('1–10 of 43'));
    await choose(third, 'Cancel invite');
    await userEvent.click(confirmButton());
    await whenQuiet();
    expect(client.calls.slice(2).map(({ method }) => method)).toEqual(['cancelUserInvite', 'userInvites']);
    expect(lists(client).at(-1)).toMatchObject({ offset: 0 });
  });

  it('of a window that gets the focus: none while the list is fresh, one when it is not', async () => {
    const { client } = await openTable();
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    await frames(2);
    expect(lists(client)).toHaveLength(1);
    const later = Date.now() + 31_000;
    const clock = vi.spyOn(Date, 'now').mockReturnValue(later);
    onTestFinished(() => clock.mockRestore());
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    await whenQuiet();
    expect(lists(client)).toHaveLength(2);
  });
});
