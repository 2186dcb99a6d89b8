import { screen, waitFor, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import { bulkCode } from '../../src/components/user-invites-table/bulk/bulkCode.js';
import { testNow } from '../support/renderWithInvites.js';
import { testInvites } from '../support/testInvites.js';
import { stubClipboard } from '../support/stubClipboard.js';
import { focused, nameOf, tabTo, walk } from './keyboardWalk.js';
import { openInfiniteTable, region } from './openInfiniteTable.js';
import { allRows, callsOf, emails, newClient, openTable, rowOf, untilSettled } from './openTable.js';

const [first = '', second = '', third = '', fourth = '', fifth = ''] = emails;

const back = '{Shift>}{Tab}{/Shift}';

const range = () => document.querySelector('.invites-table-range')?.textContent;
const announced = () => [...document.querySelectorAll('[role="log"] > div')].map(({ textContent }) => textContent);

async function tabToSearch(key: string): Promise<void> {
  await walk(key, () => focused() === screen.getByRole('searchbox'), 'the search');
}

/** Presses what has such a name, by Enter, wherever it is. */
async function press(name: RegExp | string, key = '{Tab}'): Promise<void> {
  await tabTo(name, key);
  await userEvent.keyboard('{Enter}');
}

async function untilAnnounced(text: string): Promise<void> {
  await waitFor(() => expect(announced()).toContain(text));
  expect(document.body).not.toHaveFocus();
}

/** What is in a popover or dialog gets the focus there, by Tab. */
async function tabWithin(frame: HTMLElement, name: RegExp | string): Promise<void> {
  const isIt = (own: string) => (typeof name === 'string' ? own.startsWith(name) : name.test(own));
  await walk('{Tab}', () => frame.contains(focused()) && isIt(nameOf(focused())), String(name));
}

async function chooseFromMenu(name: string): Promise<void> {
  await userEvent.keyboard('{Enter}');
  await screen.findByRole('menu');
  await walk('{ArrowDown}', () => focused().role === 'menuitem' && nameOf(focused()).startsWith(name), name);
  await userEvent.keyboard('{Enter}');
}

it('A12: to find invites, to act on them and to take it back is done by keyboard alone', { timeout: 120_000 }, async () => {
  await bulkCode.load();
  const client = createMemoryInvitesClient({ invites: testInvites({ now: testNow }), now: () => testNow });
  await openTable({ client, children: <button type="button">After the table</button> });

  // Search, and clear the search.
  await tabToSearch('{Tab}');
  await userEvent.keyboard('krishna');
  await waitFor(() => expect(allRows()).toHaveLength(2));
  expect(screen.getByRole('searchbox')).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(allRows()).toHaveLength(10));

  // Filter by a tab, then by a role, and take both away.
  await tabTo(/^Pending/, back);
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(screen.getByRole('button', { name: /^Pending/ })).toHaveAttribute('aria-pressed', 'true'));
  await waitFor(() => expect(range()).toMatch(/of 1[0-9]$/));
  await tabTo(/^Filter by Role/);
  await userEvent.keyboard('{Enter}');
  const viewer = await screen.findByRole('checkbox', { name: /^Viewer/ });
  await walk('{Tab}', () => focused() === viewer, 'the role');
  await userEvent.keyboard(' ');
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(nameOf(focused())).toMatch(/^Filter by Role/));
  await tabTo('Remove filter Role');
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(range()).toBe('1–10 of 19'));
  expect(document.body).not.toHaveFocus();
  await tabTo(/^All/, back);
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(range()).toBe('1–10 of 43'));
  expect(document.body).not.toHaveFocus();

  // Sort there and back.
  await tabTo('Sent');
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(focused().closest('th')).toHaveAttribute('aria-sort', 'ascending'));
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(focused().closest('th')).toHaveAttribute('aria-sort', 'descending'));
  await waitFor(() => expect(rowOf(first)).toBeDefined());

  // Resend from the menu of a row: the focus stays on it.
  await tabTo(`Actions for ${third}`);
  await chooseFromMenu('Resend');
  await untilSettled();
  expect(nameOf(focused())).toBe(`Actions for ${third}`);
  await waitFor(() => expect(client.invites[2]?.sentCount).toBe(2));

  // Cancel, which can be taken back, and take it back.
  await chooseFromMenu('Cancel');
  await waitFor(() => expect(client.invites[2]?.status).toBe('canceled'));
  await tabTo(`Undo, invite for ${third}`);
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(client.invites[2]?.status).toBe('pending'));
  expect(document.body).not.toHaveFocus();

  // Details: in, and back where it came from.
  await tabTo(`Actions for ${fifth}`);
  await chooseFromMenu('See details');
  await waitFor(() => expect(screen.getByRole('dialog', { name: fifth })).toContainElement(focused()));
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await waitFor(() => expect(nameOf(focused())).toBe(`Actions for ${fifth}`));

  // Pages.
  await tabTo('Next page');
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(range()).toBe('11–20 of 43'));
  expect(nameOf(focused())).toBe('Next page');
  await tabTo('Previous page', back);
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(range()).toBe('1–10 of 43'));
  expect(document.body).not.toHaveFocus();

  // Select two, cancel them together, and answer the question.
  await tabTo(`Select ${first}`, back);
  await userEvent.keyboard(' ');
  await tabTo(`Select ${second}`);
  await userEvent.keyboard(' ');
  const bar = screen.getByRole('group', { name: 'Selected invites' });
  expect(bar).toHaveTextContent('2 selected');
  await walk(back, () => bar.contains(focused()) && nameOf(focused()).startsWith('Cancel'), 'Cancel for several');
  await userEvent.keyboard('{Enter}');
  const question = await screen.findByRole('alertdialog');
  await walk('{Tab}', () => question.contains(focused()) && nameOf(focused()).startsWith('Cancel'), 'the answer');
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(client.invites.slice(0, 2).map(({ status }) => status)).toEqual(['canceled', 'canceled']));
  await untilSettled();
  expect(document.body).not.toHaveFocus();

  // Columns: hide one.
  await tabTo('Columns', back);
  await userEvent.keyboard('{Enter}');
  const roles = await screen.findByRole('checkbox', { name: 'Roles' });
  await walk('{Tab}', () => focused() === roles, 'a column');
  await userEvent.keyboard(' ');
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('columnheader', { name: 'Roles' })).toBeNull());
  expect(nameOf(focused())).toBe('Columns');

  // And out at the other end.
  await tabTo('After the table');
  expect(within(document.body).queryByRole('alert')).toBeNull();
  expect(announced().length).toBeGreaterThan(0);
});

it('A12: filters, columns, files and the size of a page are changed by keyboard alone', { timeout: 60_000 }, async () => {
  const save = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  const client = newClient();
  await openTable({ client });

  // Filter by who invited and by days, and clear both at once.
  await press('Filter by Invited by');
  await screen.findByRole('checkbox', { name: /^Tomás/ });
  await tabWithin(screen.getByRole('dialog', { name: 'Invited by' }), /^Tomás/);
  await userEvent.keyboard(' {Escape}');
  await waitFor(() => expect(nameOf(focused())).toMatch(/^Filter by Invited by Tomás/));
  await press('Filter by Sent');
  await screen.findByRole('button', { name: 'Apply' });
  await tabWithin(screen.getByRole('dialog', { name: 'Sent' }), 'Last 30 days');
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(nameOf(focused())).toBe('Filter by Sent Last 30 days'));
  await waitFor(() => expect(range()).not.toMatch(/of 43$/));
  await press('Clear all');
  expect(screen.getByRole('searchbox')).toHaveFocus();
  await waitFor(() => expect(range()).toBe('1–10 of 43'));

  // Read again, save all as a file, and think better of it.
  await press('Refresh');
  await untilAnnounced('List is up to date');
  const hold = client.hold('userInvites');
  await press('Export CSV');
  await waitFor(() => expect(nameOf(focused())).toBe('Cancel export'));
  await userEvent.keyboard('{Enter}');
  await untilAnnounced('Export canceled');
  hold.release();
  expect(nameOf(focused())).toBe('Export CSV');
  await userEvent.keyboard('{Enter}');
  await untilAnnounced('43 invites exported');
  expect(save).toHaveBeenCalledTimes(1);
  save.mockRestore();

  // Move a column, and put all of them back.
  await press('Columns');
  await waitFor(() => expect(focused()).toHaveAttribute('type', 'checkbox'));
  const menu = screen.getByRole('dialog', { name: 'Columns' });
  await tabWithin(menu, 'Move Roles down');
  await userEvent.keyboard('{Enter}');
  await untilAnnounced('Roles is column 3 of 6');
  expect(nameOf(focused())).toBe('Move Roles down');
  await tabWithin(menu, 'Reset columns');
  await userEvent.keyboard('{Enter}{Escape}');
  await untilAnnounced('Columns reset');
  expect(nameOf(focused())).toBe('Columns');

  // More rows on a page.
  await tabTo('Rows per page');
  await userEvent.keyboard('25');
  await waitFor(() => expect(allRows()).toHaveLength(25));
  expect(nameOf(focused())).toBe('Rows per page');
});

it(
  'A12: an invite is copied, edited, canceled and deleted, and a failure got over, by keyboard alone',
  { timeout: 60_000 },
  async () => {
    const client = newClient();
    const copied = stubClipboard();
    await openTable({ client });
    const at = (email: string) => client.invites.find((invite) => invite.email === email);

    await tabTo(`Actions for ${first}`);
    await chooseFromMenu('Copy link');
    await untilAnnounced(`Link for ${first} copied`);
    expect(copied).toHaveLength(1);

    await chooseFromMenu('Edit invite');
    const editor = await screen.findByRole('dialog', { name: 'Edit invite' });
    await tabWithin(editor, 'First name');
    await userEvent.keyboard('New');
    await tabWithin(editor, 'Save');
    await userEvent.keyboard('{Enter}');
    await untilAnnounced(`Invite for ${first} saved`);
    expect(at(first)?.firstName).toContain('New');
    await waitFor(() => expect(nameOf(focused())).toBe(`Actions for ${first}`));

    // What cannot be taken back is asked about first.
    await chooseFromMenu('Cancel');
    const cancel = await screen.findByRole('alertdialog');
    await tabWithin(cancel, 'Cancel invite');
    await userEvent.keyboard('{Enter}');
    await untilAnnounced(`Invite for ${first} canceled`);
    await waitFor(() => expect(nameOf(focused())).toBe(`Actions for ${first}`));
    await chooseFromMenu('Delete');
    const remove = await screen.findByRole('alertdialog');
    await tabWithin(remove, 'Delete record');
    await userEvent.keyboard('{Enter}');
    await untilAnnounced(`Record of the invite for ${first} deleted`);
    expect(at(first)).toBeUndefined();
    await waitFor(() => expect(nameOf(focused())).toBe(`Actions for ${second}`));

    // A failure: tried again, and then put away.
    client.failAll('resendUserInvite', { code: 'server' });
    await chooseFromMenu('Resend');
    await press(`Try again, invite for ${second}`);
    await waitFor(() => expect(callsOf(client, 'resendUserInvite')).toHaveLength(2));
    await untilSettled();
    expect(document.body).not.toHaveFocus();
    await press(`Dismiss, invite for ${second}`);
    await waitFor(() => expect(screen.queryByText(/^Couldn’t resend\./)).toBeNull());
    await waitFor(() => expect(nameOf(focused())).toBe(`Actions for ${second}`));
  },
);

it('A12: many invites are acted on, stopped and tried again by keyboard alone', { timeout: 60_000 }, async () => {
  await bulkCode.load();
  const client = newClient();
  Object.assign(client, { resendUserInvites: undefined });
  await openTable({ client });
  const bar = () => screen.getByRole('group', { name: 'Selected invites' });
  const result = () => screen.findByRole('group', { name: 'Result' });

  // All that match, and an answer of no.
  await tabTo('Select this page');
  await userEvent.keyboard(' ');
  await press('Select all 43', back);
  expect(bar()).toHaveTextContent('43 selected');
  await press('Cancel invites');
  await waitFor(() => expect(nameOf(focused())).toBe('Keep invites'));
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(nameOf(focused())).toBe('Cancel invites'));
  await press('Clear selection');
  expect(nameOf(focused())).toBe('Select this page');

  // Stop what has not been sent.
  for (const email of [second, third, fourth]) {
    await tabTo(`Select ${email}`);
    await userEvent.keyboard(' ');
  }
  client.failNext('resendUserInvite', { code: 'server' });
  const hold = client.hold('resendUserInvite');
  await press('Resend', back);
  expect(nameOf(focused())).toBe('Stop');
  await userEvent.keyboard('{Enter}');
  hold.release();
  expect(await result()).toHaveFocus();

  // Try again what failed, and put the result away.
  await press(/^Retry/);
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Retry/ })).toBeNull());
  expect(await result()).toHaveTextContent(/sent again/);
  expect(document.body).not.toHaveFocus();
  await tabWithin(await result(), 'Dismiss the result');
  await userEvent.keyboard('{Enter}');
  expect(nameOf(focused())).toBe('Select this page');
});

it('A12: one list is scrolled, and its rows are reached, by keyboard alone', async () => {
  await openInfiniteTable();
  await walk('{Tab}', () => focused() === region(), 'the list');
  await userEvent.keyboard('{End}');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Actions for person-2000@example.com' })).toBeVisible());
  expect(region()).toHaveFocus();
  await tabTo(/^Actions for person-19/);
  expect(document.body).not.toHaveFocus();
});
