import { render, screen, waitFor, within } from '@testing-library/react';
import { Profiler, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

import type { UserInvitesSelection } from '../../src/client/InvitesClient.js';
import { bulkCode } from '../../src/components/user-invites-table/bulk/bulkCode.js';
import type { TableSelectionOptions } from '../../src/components/user-invites-table/selection/useTableSelection.js';
import { UserInvitesTable } from '../../src/components/user-invites-table/UserInvitesTable.js';
import { InvitesProvider } from '../../src/provider/InvitesProvider.js';
import { testNow } from '../support/renderWithInvites.js';
import { allRows, callsOf, emails, frames, menuOf, newClient, openTable, rowOf } from './openTable.js';

const [first = '', second = '', third = '', , fifth = ''] = emails;

type OnSelectionChange = NonNullable<TableSelectionOptions['onSelectionChange']>;

const boxOf = (email: string) => screen.getByRole<HTMLInputElement>('checkbox', { name: `Select ${email}` });
const pageBox = () => screen.getByRole<HTMLInputElement>('checkbox', { name: 'Select this page' });
const bar = () => screen.queryByRole('group', { name: 'Selected invites' });
const button = (name: string | RegExp) => within(bar()!).getByRole('button', { name });
const checked = () => allRows().filter((row) => row.querySelector<HTMLInputElement>('.invites-check')!.checked).length;
const announced = () => [...document.querySelectorAll('[role="log"] > div')].map(({ textContent }) => textContent);
const result = () => screen.findByRole('group', { name: 'Result' });

async function open(options: Parameters<typeof openTable>[0] = {}) {
  await bulkCode.load();
  const onSelectionChange = vi.fn<OnSelectionChange>();
  const view = await openTable({ ...options, props: { onSelectionChange, ...options.props } });
  return { ...view, onSelectionChange };
}

describe('T9: the selection', () => {
  it('is told with each change, and the rows say so', async () => {
    const { onSelectionChange } = await open();
    await userEvent.click(boxOf(first));
    await userEvent.click(boxOf(third));
    expect(onSelectionChange.mock.calls.map(([change]) => change)).toEqual([
      { selection: { ids: ['invite-1'] }, count: 1 },
      { selection: { ids: ['invite-1', 'invite-3'] }, count: 2 },
    ]);
    expect(rowOf(first)).toHaveAttribute('data-selected');
    expect(rowOf(second)).not.toHaveAttribute('data-selected');
    await userEvent.click(boxOf(first));
    expect(onSelectionChange).toHaveBeenLastCalledWith({ selection: { ids: ['invite-3'] }, count: 1 });
  });

  it('may hold invites that have not been on the screen: they are read, and are part of what is done', async () => {
    const { client } = await open({ props: { defaultSelection: { ids: ['invite-1', 'invite-41'] } } });
    expect(bar()).toHaveTextContent('2 selected');
    await userEvent.click(button('Resend'));
    await result();
    expect(callsOf(client, 'userInvite')).toEqual(['invite-41']);
    expect(callsOf(client, 'resendUserInvites')).toEqual([{ ids: ['invite-1', 'invite-41'] }]);
  });

  it('left while an action runs is shown by one table of those that come, which the others have no part in', async () => {
    const { client, show } = await open({ tables: 2 });
    const bars = () => screen.queryAllByRole('group', { name: 'Selected invites' });
    await userEvent.click(screen.getAllByRole('checkbox', { name: `Select ${second}` })[0]!);
    const hold = client.hold('resendUserInvites');
    await userEvent.click(button('Resend'));
    show(0);
    show(2);
    await waitFor(() => expect(screen.getAllByRole('checkbox', { name: `Select ${third}` })).toHaveLength(2));
    await userEvent.click(screen.getAllByRole('checkbox', { name: `Select ${third}` })[1]!);
    expect(bars()).toHaveLength(2);
    expect(screen.getAllByRole('progressbar')).toHaveLength(1);
    hold.release();
    await result();
    expect(screen.getAllByRole('group', { name: 'Result' })).toHaveLength(1);
    expect(screen.getAllByRole('checkbox', { name: `Select ${third}` })[1]).toBeChecked();
  });

  it('says so where its bar cannot be loaded, with a way to try again', async () => {
    const module = await bulkCode.load();
    const loaded = vi.spyOn(bulkCode, 'loaded').mockReturnValue(null);
    const load = vi.spyOn(bulkCode, 'load').mockRejectedValue(new TypeError('Failed to fetch'));
    await openTable({ props: { onSelectionChange: () => {} } });
    await userEvent.click(boxOf(first));
    expect(await screen.findByText(/couldn’t be loaded/)).toBeVisible();
    expect(screen.getByRole('searchbox')).toBeVisible();
    load.mockResolvedValue(module);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(bar()).toHaveTextContent('1 selected'));
    loaded.mockRestore();
    load.mockRestore();
  });

  it('takes the toolbar out of sight, and an export goes on in there', async () => {
    const { client } = await open();
    const save = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    const hold = client.hold('userInvites');
    await userEvent.click(screen.getByRole('button', { name: 'Export CSV' }));
    await screen.findByRole('button', { name: 'Cancel export' });
    await userEvent.click(boxOf(first));
    expect(bar()).toHaveTextContent('1 selected');
    expect(screen.queryByRole('searchbox')).toBeNull();
    hold.release();
    await waitFor(() => expect(announced()).toEqual(['43 invites exported']));
    expect(save).toHaveBeenCalledTimes(1);
    save.mockRestore();
    await userEvent.click(button('Clear selection'));
    expect(screen.getByRole('button', { name: 'Export CSV' })).toBeVisible();
  });

  it('of all that match asks only about those for which it can be done', async () => {
    const { client } = await open();
    const possible = client.invites.filter(({ status }) => status === 'pending' || status === 'expired').length;
    await userEvent.click(pageBox());
    await userEvent.click(button('Select all 43'));
    await userEvent.click(button('Cancel invites'));
    const dialog = within(screen.getByRole('alertdialog', { name: `Cancel ${possible} invites?` }));
    await userEvent.click(dialog.getByRole('button', { name: 'Keep invites' }));
    await userEvent.click(boxOf(second));
    expect(bar()).toHaveTextContent('42 selected');
    await userEvent.click(button('Cancel invites'));
    expect(screen.getByRole('alertdialog', { name: 'Cancel all matching invites?' })).toBeVisible();
  });

  it('survives other pages and another order of the same list', async () => {
    await open();
    await userEvent.click(boxOf(second));
    await userEvent.click(screen.getByRole('button', { name: 'Next page' }));
    await waitFor(() => expect(rowOf(second)).toBeUndefined());
    expect(checked()).toBe(0);
    await userEvent.click(within(allRows()[0]!).getByRole('checkbox'));
    expect(bar()).toHaveTextContent('2 selected');
    await userEvent.click(screen.getByRole('button', { name: 'Previous page' }));
    expect(await screen.findByRole('checkbox', { name: `Select ${second}` })).toBeChecked();
    await userEvent.click(screen.getByRole('button', { name: 'Invitee' }));
    await frames(3);
    expect(bar()).toHaveTextContent('2 selected');
  });

  it('is dropped by another filter, at once, and told so', async () => {
    const { client, onSelectionChange } = await open();
    await userEvent.click(boxOf(second));
    const hold = client.hold('userInvites');
    await userEvent.click(screen.getByRole('button', { name: /^Expired/ }));
    await waitFor(() => expect(bar()).toBeNull());
    expect(onSelectionChange).toHaveBeenLastCalledWith({ selection: { ids: [] }, count: 0 });
    // Rows of the question before cannot be selected any more.
    await userEvent.click(boxOf(first));
    expect(checked()).toBe(0);
    hold.release();
  });

  it('loses an invite that leaves the list, by the viewer’s own doing or somebody else’s', async () => {
    const { client, queryClient, onSelectionChange } = await open({ props: { defaultQuery: { status: 'pending' } } });
    await userEvent.click(pageBox());
    expect(bar()).toHaveTextContent('10 selected');
    const lost = client.invites.filter(({ status }) => status === 'pending')[2]!;
    client.change(lost.id, { status: 'accepted', rawStatus: 'accepted' });
    await queryClient.refetchQueries();
    await waitFor(() => expect(bar()).toHaveTextContent('9 selected'));
    expect(onSelectionChange.mock.lastCall![0].selection).not.toEqual({ ids: expect.arrayContaining([lost.id]) as string[] });
    await userEvent.click(menuOf(first));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Cancel invite' }));
    await userEvent.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Cancel invite' }));
    await waitFor(() => expect(bar()).toHaveTextContent('8 selected'));
  });

  it('is as the host holds it, who may refuse a change', async () => {
    await bulkCode.load();
    function Host() {
      const [selection, setSelection] = useState<UserInvitesSelection>({ ids: ['invite-2'] });
      return (
        <UserInvitesTable
          selection={selection}
          onSelectionChange={({ selection: next, count }) => (count ?? 0) <= 2 && setSelection(next)}
        />
      );
    }
    render(
      <InvitesProvider client={newClient()} scope="held" now={() => testNow} timeZone="UTC">
        <Host />
      </InvitesProvider>,
    );
    await waitFor(() => expect(boxOf(second)).toBeChecked());
    await userEvent.click(boxOf(first));
    expect(boxOf(first)).toBeChecked();
    await userEvent.click(boxOf(third));
    expect(boxOf(third)).not.toBeChecked();
    expect(bar()).toHaveTextContent('2 selected');
  });

  it('is no longer there where the host takes its bar away', async () => {
    await openTable({ props: { components: { BulkBar: null } } });
    expect(screen.queryAllByRole('checkbox')).toEqual([]);
    expect(screen.getAllByRole('columnheader')[0]).toHaveTextContent('Invitee');
  });
});

describe('P2: a selection', () => {
  async function openCounted() {
    await bulkCode.load();
    const commits = vi.fn();
    const rendered: string[] = [];
    function actionsFor({ email }: { email: string }) {
      rendered.push(email);
      return `Actions for ${email}`;
    }
    render(
      <Profiler id="table" onRender={commits}>
        <InvitesProvider
          client={newClient()}
          scope="counted"
          now={() => testNow}
          timeZone="UTC"
          messages={{ table: { actionsFor } }}
        >
          <UserInvitesTable />
        </InvitesProvider>
      </Profiler>,
    );
    await waitFor(() => expect(allRows()).toHaveLength(10));
    await frames(2);
    rendered.length = 0;
    commits.mockClear();
    return { rendered, commits };
  }

  it('of one row renders that row, once', async () => {
    const { rendered } = await openCounted();
    await userEvent.click(boxOf(third));
    await frames(2);
    expect(rendered).toEqual([third]);
    rendered.length = 0;
    await userEvent.click(boxOf(third));
    await frames(2);
    expect(rendered).toEqual([third]);
  });

  it('of the page is one commit, and each row renders once', async () => {
    const { rendered, commits } = await openCounted();
    // The bar is there already.
    await userEvent.click(boxOf(third));
    await frames(2);
    rendered.length = 0;
    commits.mockClear();
    await userEvent.click(pageBox());
    await frames(2);
    expect(commits).toHaveBeenCalledTimes(1);
    expect(rendered).toHaveLength(9);
    expect(new Set([...rendered, third]).size).toBe(10);
  });
});

describe('T9: by keyboard alone', () => {
  it('a row, a range, the page, all, and nothing again', async () => {
    const { onSelectionChange } = await open();
    boxOf(second).focus();
    await userEvent.keyboard(' ');
    expect(boxOf(second)).toBeChecked();
    boxOf(fifth).focus();
    await userEvent.keyboard('{Shift>} {/Shift}');
    expect(bar()).toHaveTextContent('4 selected');
    pageBox().focus();
    await userEvent.keyboard(' ');
    expect(bar()).toHaveTextContent('10 selected');
    button('Select all 43').focus();
    await userEvent.keyboard('{Enter}');
    expect(bar()).toHaveTextContent('43 selected');
    expect(onSelectionChange).toHaveBeenLastCalledWith({ selection: { filter: {}, exceptIds: [] }, count: 43 });
    expect(document.body).not.toHaveFocus();
    button('Clear selection').focus();
    await userEvent.keyboard('{Enter}');
    expect(pageBox()).toHaveFocus();
    expect(checked()).toBe(0);
    expect(bar()).toBeNull();
    expect(announced()).toContain('Nothing is selected');
  });

  it('canceling all rows of a page leaves the focus on what is said about it, and then on the checkbox', async () => {
    const { client } = await open({ props: { defaultQuery: { status: 'pending' } } });
    pageBox().focus();
    await userEvent.keyboard(' ');
    button('Cancel invites').focus();
    await userEvent.keyboard('{Enter}');
    const dialog = within(await screen.findByRole('alertdialog', { name: 'Cancel 10 invites?' }));
    expect(dialog.getByRole('button', { name: 'Keep invites' })).toHaveFocus();
    await userEvent.keyboard('{Tab}{Enter}');
    expect(await result()).toHaveFocus();
    expect(await result()).toHaveTextContent('10 invites canceled');
    expect(callsOf(client, 'cancelUserInvites')).toHaveLength(1);
    await waitFor(() => expect(allRows().length).toBeGreaterThan(0));
    expect(document.body).not.toHaveFocus();
    within(await result())
      .getByRole('button', { name: 'Dismiss the result' })
      .focus();
    await userEvent.keyboard('{Enter}');
    expect(pageBox()).toHaveFocus();
  });

  it('the focus never falls to the body while it runs, nor when it is stopped', async () => {
    const client = newClient();
    Object.assign(client, { resendUserInvites: undefined });
    const hold = client.hold('resendUserInvite');
    await open({ client, props: { defaultQuery: { status: 'pending' } } });
    pageBox().focus();
    await userEvent.keyboard(' ');
    button('Resend').focus();
    await userEvent.keyboard('{Enter}');
    expect(button('Stop')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(document.body).not.toHaveFocus();
    hold.release();
    expect(await result()).toHaveFocus();
    expect(await result()).toHaveTextContent('4 invites sent again');
    expect(await result()).toHaveTextContent('Stopped: 6 were left as before');
    expect(bar()).toHaveTextContent('6 selected');
  });
});

describe('A8: what is said of it', () => {
  it('is the beginning and the end of a short one', async () => {
    await open();
    await userEvent.click(boxOf(second));
    await userEvent.click(boxOf(third));
    await userEvent.click(button('Resend'));
    await result();
    await frames(2);
    expect(announced()).toEqual(['Resending 0 of 2', '2 invites sent again']);
  });

  it('is one announcement for the end and one for each reason', async () => {
    const client = newClient();
    Object.assign(client, { resendUserInvites: undefined });
    client.failNext('resendUserInvite', { code: 'validation', fields: [] });
    client.failNext('resendUserInvite', { code: 'forbidden' });
    await open({ client });
    await userEvent.click(boxOf(second));
    await userEvent.click(boxOf(third));
    await userEvent.click(button('Resend'));
    await result();
    await frames(2);
    expect(announced().slice(-3)).toEqual([
      'No invites sent again',
      '1 failed: The server didn’t accept this.',
      '1 was not allowed',
    ]);
  });
});

describe('T18: events of many', () => {
  it('are one for each invite that was resent or canceled, and one for all that were deleted', async () => {
    const onInviteCanceled = vi.fn();
    const onInvitesDeleted = vi.fn<(event: { invites: readonly unknown[] }) => void>();
    await open({ props: { onInviteCanceled, onInvitesDeleted } });
    await userEvent.click(boxOf(second));
    await userEvent.click(boxOf(third));
    await userEvent.click(button('Cancel invites'));
    await userEvent.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Cancel 2 invites' }));
    await result();
    expect(onInviteCanceled.mock.calls).toMatchObject([
      [{ invite: { id: 'invite-2', status: 'canceled' } }],
      [{ invite: { id: 'invite-3', status: 'canceled' } }],
    ]);
    await userEvent.click(boxOf(second));
    await userEvent.click(boxOf(third));
    await userEvent.click(button('Delete records'));
    await userEvent.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Delete 2 records' }));
    await waitFor(() => expect(onInvitesDeleted).toHaveBeenCalledOnce());
    expect(onInvitesDeleted.mock.lastCall![0].invites).toHaveLength(2);
  });
});

describe('T12: rights', () => {
  it('of the host hold for each of them, also where all that match are meant', async () => {
    const { client } = await open({
      props: { defaultQuery: { status: 'pending' } },
      provider: { can: ({ action, invite }) => action !== 'cancel' || invite?.id !== 'invite-2' },
    });
    await userEvent.click(pageBox());
    await userEvent.click(button(/^Select all/));
    await userEvent.click(button('Cancel invites'));
    await userEvent.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: /^Cancel \d+/ }));
    expect(await result()).toHaveTextContent('1 was not allowed');
    expect(client.invites.find(({ id }) => id === 'invite-2')).toMatchObject({ status: 'pending' });
    expect(client.invites.filter(({ status }) => status === 'pending')).toHaveLength(1);
  });
});
