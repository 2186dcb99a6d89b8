import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import { testNow } from '../support/renderWithInvites.js';
import { testInvites } from '../support/testInvites.js';
import { accessibilityTree, allIn } from './accessibilityTree.js';
import type { AccessibleNode } from './accessibilityTree.js';
import { allRows, choose, emails, openTable, resendButton, untilSettled } from './openTable.js';

const [first = '', second = '', third = ''] = emails;

const wide = ['Invitee', 'Roles', 'Status', 'Invited by', 'Sent', 'Expires', 'Actions'];
const narrow = wide.filter((name) => name !== 'Invited by' && name !== 'Sent');

const columnsAt = { 1280: wide, 768: narrow, 320: narrow };

const controls = new Set(['button', 'checkbox', 'combobox', 'link', 'menuitem', 'searchbox', 'textbox']);

const rolesOf = ({ children }: AccessibleNode) => children.map(({ role }) => role);

/** The table with its two groups of rows. */
async function readTable() {
  const table = allIn(await accessibilityTree()).find(({ role }) => role === 'table')!;
  const [head, body] = table.children.filter(({ role }) => role === 'rowgroup');
  return { table, head: head!, body: body! };
}

afterEach(() => page.viewport(1280, 900));

describe('A2: a screen reader is told of a table with rows, their headers and cells', () => {
  for (const width of [1280, 768, 320] as const) {
    for (const paging of ['pages', 'infinite'] as const) {
      it(`at ${width} pixels, with ${paging === 'pages' ? 'pages' : 'one list'}`, async () => {
        await page.viewport(width, 900);
        await openTable({ props: { paging } });
        await waitFor(() => expect(allRows().length).toBeGreaterThan(5));
        // Safari forgets what a row is where it is laid out as anything else.
        const parts = [...document.querySelectorAll('table, thead, tbody, tr:not([aria-hidden]), tr:not([aria-hidden]) > *')];
        expect(parts.filter((part) => !part.hasAttribute('role'))).toEqual([]);
        const { table, head, body } = await readTable();
        expect(table.name).toBe('Invites');
        expect(rolesOf(head)).toEqual(['row']);
        const [heads] = head.children;
        expect(new Set(rolesOf(heads!))).toEqual(new Set(['columnheader']));
        const [selection, ...names] = heads!.children.map(({ name }) => name);
        expect(selection).toMatch(/^Select/);
        expect(names).toEqual(columnsAt[width]);
        expect(new Set(rolesOf(body))).toEqual(new Set(['row']));
        expect(body.children).toHaveLength(allRows().length);
        // A card leaves out what is empty.
        const shown = allRows().map(({ children }) => [...children].filter((cell) => cell.checkVisibility()));
        expect(body.children.map(rolesOf)).toEqual(
          shown.map((cells) => cells.map(({ tagName }) => (tagName === 'TH' ? 'rowheader' : 'cell'))),
        );
        const named = body.children.map(({ children }) => children.find(({ role }) => role === 'rowheader')!.name);
        for (const [index, row] of allRows().entries()) {
          expect(named[index]).toContain(row.querySelector('.invites-email')!.textContent);
        }
      });
    }
  }
});

describe('A4: what the controls of a page are called', () => {
  it('is another name for each, and for those of an invite its address', async () => {
    const client = createMemoryInvitesClient({ invites: testInvites({ now: testNow }), now: () => testNow });
    await openTable({ client, props: { onInvitePeople: () => {} } });
    client.failAll('resendUserInvite', { code: 'server' });
    client.failAll('restoreUserInvite', { code: 'server' });
    await choose(third, 'Cancel invite');
    await userEvent.click(await screen.findByRole('button', { name: `Undo, invite for ${third}` }));
    await userEvent.click(resendButton(second));
    await choose(first, 'Resend');
    await waitFor(() => expect(screen.getAllByRole('button', { name: /^Try again/ })).toHaveLength(3));
    await untilSettled();

    const tree = await accessibilityTree();
    const names = allIn(tree).flatMap(({ role, name }) => (controls.has(role) ? name : []));
    expect(names).toEqual(expect.arrayContaining([`Try again, invite for ${first}`, `Dismiss: Invite for ${third} canceled`]));
    expect(names.filter((name, index) => name === '' || names.indexOf(name) !== index)).toEqual([]);
    const { body } = await readTable();
    const ofInvites = allIn(body).filter(({ role }) => controls.has(role));
    expect(ofInvites.length).toBeGreaterThan(25);
    expect(ofInvites.filter(({ name }) => !emails.some((email) => name.includes(email)))).toEqual([]);
  });

  it('begins with what is on it, for those who say it', async () => {
    const client = createMemoryInvitesClient({ invites: testInvites({ now: testNow }), now: () => testNow });
    await openTable({ client });
    client.failAll('resendUserInvite', { code: 'server' });
    await userEvent.click(resendButton(second));
    await screen.findByRole('button', { name: /^Try again/ });
    const labeled = [...document.querySelectorAll('button[aria-label]')].filter(({ textContent }) => textContent.trim() !== '');
    expect(labeled.length).toBeGreaterThan(2);
    expect(labeled.filter((button) => !button.getAttribute('aria-label')!.includes(button.textContent.trim()))).toEqual([]);
  });
});
