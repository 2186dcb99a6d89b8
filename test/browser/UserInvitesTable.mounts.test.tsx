import { screen, waitFor, within } from '@testing-library/react';
import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

import type { MemoryInvitesClient } from '../../src/client/memory/MemoryInvitesClient.js';
import { bulkCode } from '../../src/components/user-invites-table/bulk/bulkCode.js';
import { InviteUsersDialog } from '../../src/components/invite-users-dialog/InviteUsersDialog.js';
import { inviteUsersDialogCode } from '../../src/components/invite-users-dialog/inviteUsersDialogCode.js';
import {
  allRows,
  callsOf,
  choose,
  confirmButton,
  emails,
  frames,
  menuOf,
  mountTable,
  newClient,
  openTable,
  rowOf,
} from './openTable.js';

beforeAll(inviteUsersDialogCode.load);

const [, second = '', third = ''] = emails;
const announced = () => [...document.querySelectorAll('[role="log"] > div')].map(({ textContent }) => textContent);

/** A client whose list answers are made when they are asked for, and arrive when they are let go: as an answer that is on its way. */
function slowListClient(): { client: MemoryInvitesClient; lists: (() => void)[]; hold: () => void } {
  const client = newClient();
  const lists: (() => void)[] = [];
  let held = false;
  const { userInvites } = client;
  client.userInvites = async (params) => {
    const page = await userInvites(params);
    if (held) await new Promise<void>((resolve) => void lists.push(resolve));
    return page;
  };
  return { client, lists, hold: () => void (held = true) };
}

const complaints: unknown[] = [];
const complain = (event: ErrorEvent | PromiseRejectionEvent) => complaints.push(event);

beforeEach(() => {
  complaints.length = 0;
  for (const level of ['error', 'warn'] as const)
    vi.spyOn(console, level).mockImplementation((...line) => void complaints.push(line));
  addEventListener('error', complain);
  addEventListener('unhandledrejection', complain);
});

afterEach(() => {
  vi.restoreAllMocks();
  removeEventListener('error', complain);
  removeEventListener('unhandledrejection', complain);
  if (complaints.length > 0) throw new Error(`The console is not clean: ${complaints.map(String).join('\n')}`);
});

describe('C12: an operation that ends during the first load of a list', () => {
  it('that is a cancel in another table leads to a fresh list there', async () => {
    const { client, lists, hold } = slowListClient();
    await openTable({ client });
    const cancel = client.hold('cancelUserInvite');
    await choose(third, 'Cancel invite');
    await userEvent.click(confirmButton());
    hold();
    await userEvent.click(screen.getByRole('button', { name: /^Pending/ }));
    await waitFor(() => expect(lists).toHaveLength(1));
    cancel.release();
    await waitFor(() => expect(client.invites.find(({ email }) => email === third)?.status).toBe('canceled'));
    await waitFor(() => expect(lists).toHaveLength(2));
    for (const send of lists) send();
    await waitFor(() => expect(allRows().every((row) => row.dataset['status'] === 'pending')).toBe(true));
    expect(rowOf(third)).toBeUndefined();
  });

  it('that is a send leads to a list with the new invite', async () => {
    const { client, lists, hold } = slowListClient();
    hold();
    mountTable({ client, children: <InviteUsersDialog defaultOpen roles={[{ key: 'member', name: 'Member' }]} /> });
    await waitFor(() => expect(lists).toHaveLength(1));
    await userEvent.fill(screen.getByRole('textbox', { name: 'Email addresses' }), 'ada@example.com');
    await userEvent.click(screen.getByRole('button', { name: /^Send/ }));
    await userEvent.click(await screen.findByRole('button', { name: 'Done' }));
    await waitFor(() => expect(lists).toHaveLength(2));
    for (const send of lists) send();
    await waitFor(() => expect(rowOf('ada@example.com')).toBeVisible());
    expect(callsOf(client, 'userInvites')).toHaveLength(2);
  });
});

describe.each([
  ['', false],
  [', in strict mode', true],
])('D8: a table that goes away while it does the same with many%s', (_mode, strict) => {
  /** Resends two, one by one, and takes the table away. */
  async function leave(onInviteResent: () => void, client = newClient()) {
    await bulkCode.load();
    Object.assign(client, { resendUserInvites: undefined });
    const { show } = await openTable({ client, strict, props: { onInviteResent } });
    const hold = client.hold('resendUserInvite');
    for (const email of [second, third]) await userEvent.click(screen.getByRole('checkbox', { name: `Select ${email}` }));
    const bar = within(screen.getByRole('group', { name: 'Selected invites' }));
    await userEvent.click(bar.getByRole('button', { name: 'Resend' }));
    show(0);
    return { client, show, hold };
  }

  const bar = () => screen.getByRole('group', { name: 'Selected invites' });
  const result = () => screen.findByRole('group', { name: 'Result' });

  it('says how far it is when it is back, and how that ends', async () => {
    const onInviteResent = vi.fn<() => void>();
    const { client, show, hold } = await leave(onInviteResent);
    await frames(2);
    show(1);
    expect(bar()).toHaveTextContent('Resending 0 of 2');
    expect(within(bar()).getByRole('button', { name: 'Stop' })).toBeVisible();
    hold.release();
    expect(await result()).toHaveTextContent('2 invites sent again');
    expect(onInviteResent).toHaveBeenCalledTimes(2);
    expect(callsOf(client, 'resendUserInvite')).toHaveLength(2);
  });

  it('says when it is back how it ended meanwhile, and what to try again', async () => {
    const onInviteResent = vi.fn<() => void>();
    const client = newClient();
    client.failNext('resendUserInvite', { code: 'server' });
    const { show, hold } = await leave(onInviteResent, client);
    hold.release();
    await waitFor(() => expect(client.invites.filter(({ sentCount }) => sentCount === 2)).not.toHaveLength(0));
    await frames(3);
    show(1);
    expect(await result()).toHaveTextContent('1 invite sent again');
    await userEvent.click(within(await result()).getByRole('button', { name: 'Retry 1' }));
    await waitFor(() => expect(callsOf(client, 'resendUserInvite')).toHaveLength(3));
    expect(await result()).toHaveTextContent('1 invite sent again');
    await waitFor(() => expect(onInviteResent).toHaveBeenCalledTimes(1));
  });

  it('does not say it again when it comes back another time', async () => {
    const { show, hold } = await leave(() => {});
    show(1);
    hold.release();
    await result();
    show(0);
    show(1);
    await frames(2);
    expect(screen.queryByRole('group', { name: 'Result' })).toBeNull();
  });
});

describe.each([
  ['', false],
  [', in strict mode', true],
])('C13: a table that goes away during an operation%s', (_mode, strict) => {
  it('has it carried out and recorded: it is back with a fresh list', async () => {
    const { client, show } = await openTable({ strict });
    const reads = callsOf(client, 'userInvites').length;
    const hold = client.hold('cancelUserInvite');
    await choose(third, 'Cancel invite');
    await userEvent.click(confirmButton());
    show(0);
    hold.release();
    await waitFor(() => expect(client.invites.find(({ email }) => email === third)?.status).toBe('canceled'));
    await frames(2);
    expect(callsOf(client, 'userInvites')).toHaveLength(reads);
    expect(announced()).toEqual([]);
    show(1);
    expect(rowOf(third)?.dataset['status']).toBe('canceled');
    await waitFor(() => expect(callsOf(client, 'userInvites').length).toBeGreaterThan(reads));
    expect(callsOf(client, 'cancelUserInvite')).toHaveLength(1);
  });

  it('shows it as running when it is back, and its end', async () => {
    const { client, show } = await openTable({ strict });
    const hold = client.hold('cancelUserInvite');
    await choose(third, 'Cancel invite');
    await userEvent.click(confirmButton());
    show(0);
    await frames(2);
    show(1);
    expect(rowOf(third)).toHaveTextContent('Canceling…');
    hold.release();
    await waitFor(() => expect(rowOf(third)?.dataset['status']).toBe('canceled'));
    expect(rowOf(third)?.ariaBusy).toBe('false');
    expect(announced()).toEqual([]);
    expect(callsOf(client, 'cancelUserInvite')).toHaveLength(1);
  });

  it('with its whole provider, has it carried out too: the next one reads afresh', async () => {
    const queryClient = new QueryClient();
    const client = newClient();
    const { unmount } = await openTable({ client, strict, provider: { queryClient } });
    const hold = client.hold('cancelUserInvite');
    await choose(third, 'Cancel invite');
    await userEvent.click(confirmButton());
    unmount();
    hold.release();
    await waitFor(() => expect(client.invites.find(({ email }) => email === third)?.status).toBe('canceled'));
    await frames(2);
    const reads = callsOf(client, 'userInvites').length;
    await openTable({ client, strict, provider: { queryClient } });
    await waitFor(() => expect(rowOf(third)?.dataset['status']).toBe('canceled'));
    expect(callsOf(client, 'userInvites').length).toBeGreaterThan(reads);
  });

  it('with its whole provider, shows in the next one how it ends', async () => {
    const queryClient = new QueryClient();
    const client = newClient();
    const { unmount } = await openTable({ client, strict, provider: { queryClient } });
    const hold = client.hold('cancelUserInvite');
    await choose(third, 'Cancel invite');
    await userEvent.click(confirmButton());
    unmount();
    await openTable({ client, strict, provider: { queryClient } });
    expect(rowOf(third)).toHaveTextContent('Canceling…');
    hold.release();
    await waitFor(() => expect(rowOf(third)?.dataset['status']).toBe('canceled'));
    expect(callsOf(client, 'cancelUserInvite')).toHaveLength(1);
  });

  it('after a refusal, shows the refusal when it is back', async () => {
    const { client, show } = await openTable({ strict });
    client.failNext('cancelUserInvite', { code: 'forbidden' });
    const hold = client.hold('cancelUserInvite');
    await choose(third, 'Cancel invite');
    await userEvent.click(confirmButton());
    show(0);
    hold.release();
    await frames(2);
    show(1);
    expect(screen.getByText('Couldn’t cancel. You don’t have permission to do this.')).toBeVisible();
    expect(rowOf(third)?.dataset['status']).toBe('pending');
    expect(menuOf(third)).not.toHaveAttribute('aria-disabled');
  });
});
