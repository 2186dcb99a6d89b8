import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';

import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import { bulkCode } from '../../src/components/user-invites-table/bulk/bulkCode.js';
import { testNow } from '../support/renderWithInvites.js';
import { testInvites } from '../support/testInvites.js';
import { allRows, emails, openTable, rowOf, untilSettled } from './openTable.js';

const [first = '', second = '', third = '', , fifth = ''] = emails;

const back = '{Shift>}{Tab}{/Shift}';
const longestWay = 90;

const focused = (): HTMLElement => document.activeElement as HTMLElement;
const range = () => document.querySelector('.invites-table-range')?.textContent;
const announced = () => [...document.querySelectorAll('[role="log"] > div')].map(({ textContent }) => textContent);

/** A12: what has the focus shows it; a menu shows it on its items. */
function checkFocusIsSeen(): void {
  const { outlineStyle, outlineWidth } = getComputedStyle(focused());
  const isOurs = focused().closest('.invites-root') !== null && focused().role !== 'menu';
  if (isOurs && (outlineStyle === 'none' || parseFloat(outlineWidth) < 2))
    throw new Error(`${focused().outerHTML.slice(0, 200)} has the focus, and does not show it`);
}

async function walk(key: string, isThere: () => boolean, what: string): Promise<void> {
  for (let steps = 0; !isThere(); steps += 1) {
    if (steps === longestWay) throw new Error(`${what} cannot be reached`);
    await userEvent.keyboard(key);
    expect(document.body).not.toHaveFocus();
    checkFocusIsSeen();
  }
}

const nameOf = (element: HTMLElement) => element.getAttribute('aria-label') ?? element.textContent;

/** Presses Tab until what has such a name has the focus. */
async function tabTo(name: RegExp | string, key = '{Tab}'): Promise<void> {
  const isNamed = (own: string) => (typeof name === 'string' ? own === name : name.test(own));
  await walk(key, () => isNamed(nameOf(focused())), String(name));
}

async function tabToSearch(key: string): Promise<void> {
  await walk(key, () => focused() === screen.getByRole('searchbox'), 'the search');
}

async function chooseFromMenu(name: string): Promise<void> {
  await userEvent.keyboard('{Enter}');
  await screen.findByRole('menu');
  await walk('{ArrowDown}', () => focused().role === 'menuitem' && nameOf(focused()).startsWith(name), name);
  await userEvent.keyboard('{Enter}');
}

it('A12: everything that the table can do is done by keyboard alone', { timeout: 120_000 }, async () => {
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
  await walk('{Tab}', () => nameOf(focused()) === 'Undo', 'Undo');
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

  // Pages and the size of a page.
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
