import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, onTestFinished } from 'vitest';
import { userEvent } from 'vitest/browser';

import { createLocalStorageColumnStore } from '../../src/components/user-invites-table/columns/createLocalStorageColumnStore.js';
import type { UserInvitesTableColumn } from '../../src/components/user-invites-table/columns/UserInvitesTableColumn.js';
import { allRows, openTable } from './openTable.js';
import type { OpenTableOptions } from './openTable.js';

const locked: UserInvitesTableColumn = { id: 'team', header: 'Team', cell: () => 'Core', canHide: false };

const button = () => screen.getByRole('button', { name: 'Columns' });
const menu = () => within(screen.getByRole('dialog', { name: 'Columns' }));
const check = (name: string) => menu().getByRole('checkbox', { name });
const control = (name: string) => menu().getByRole('button', { name });
const heads = () =>
  screen
    .getAllByRole('columnheader')
    .slice(1)
    .map((head) => head.querySelector('span')!.textContent);
const listed = () =>
  menu()
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
const announced = () => [...screen.getByRole('log').children].map(({ textContent }) => textContent);

async function openMenu(props: OpenTableOptions['props'] = {}) {
  const view = await openTable({ props: { columns: ['invitee', 'roles', 'status', locked], ...props } });
  act(() => button().focus());
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(check('Roles')).toHaveFocus());
  return view;
}

describe('T1: the column menu, by keyboard alone', () => {
  it('hides and shows a column, but not the invitee and not what the host locks', async () => {
    await openMenu();
    expect(check('Invitee')).toBeDisabled();
    expect(check('Team')).toBeDisabled();
    await userEvent.keyboard(' ');
    expect(check('Roles')).not.toBeChecked();
    expect(heads()).toEqual(['Invitee', 'Status', 'Team', 'Actions']);
    expect(check('Roles')).toHaveFocus();
    await userEvent.keyboard(' ');
    expect(heads()).toEqual(['Invitee', 'Roles', 'Status', 'Team', 'Actions']);
  });

  it('shows the whole ring around a button at its edge', async () => {
    await openMenu();
    const edge = control('Move Roles down');
    act(() => edge.focus());
    const { outlineOffset, outlineWidth } = getComputedStyle(edge);
    const ring = edge.getBoundingClientRect().right + parseFloat(outlineOffset) + parseFloat(outlineWidth);
    expect(ring).toBeLessThanOrEqual(edge.closest('ul')!.getBoundingClientRect().right);
  });

  it('moves a column down to the end and up again, keeps the focus on the button, and says where it is', async () => {
    await openMenu();
    act(() => control('Move Roles down').focus());
    await userEvent.keyboard('{Enter}{Enter}{Enter}');
    expect(listed()).toEqual(['Invitee', 'Status', 'Team', 'Roles']);
    expect(heads()).toEqual(['Invitee', 'Status', 'Team', 'Roles', 'Actions']);
    expect(control('Move Roles down')).toHaveFocus();
    expect(control('Move Roles down')).toHaveAttribute('aria-disabled', 'true');
    act(() => control('Move Roles up').focus());
    await userEvent.keyboard('{Enter}');
    expect(control('Move Roles up')).toHaveFocus();
    expect(announced()).toEqual(['Roles is column 3 of 4', 'Roles is column 4 of 4', 'Roles is column 3 of 4']);
  });

  it('takes everything back, and says so', async () => {
    await openMenu();
    await userEvent.keyboard(' ');
    act(() => control('Move Team up').focus());
    await userEvent.keyboard('{Enter}');
    act(() => control('Reset columns').focus());
    await userEvent.keyboard('{Enter}');
    expect(heads()).toEqual(['Invitee', 'Roles', 'Status', 'Team', 'Actions']);
    expect(check('Roles')).toBeChecked();
    expect(control('Reset columns')).toHaveFocus();
    expect(announced().at(-1)).toBe('Columns reset');
  });

  it('closes by Escape, with the focus on its button', async () => {
    await openMenu();
    expect(button()).toHaveAttribute('aria-expanded', 'true');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(button()).toHaveFocus();
    expect(button()).toHaveAttribute('aria-expanded', 'false');
  });

  it('opens again with the focus on its first choice', async () => {
    await openMenu();
    await userEvent.keyboard('{Escape}{Enter}');
    expect(check('Roles')).toHaveFocus();
  });
});

describe('prop: columnStore', () => {
  const key = 'test:columns';
  const keep = () => onTestFinished(() => localStorage.removeItem(key));

  it('brings the viewer’s columns back, also on another page load', async () => {
    keep();
    const { unmount } = await openMenu({ columnStore: createLocalStorageColumnStore(key) });
    await userEvent.keyboard(' ');
    act(() => control('Move Team up').focus());
    await userEvent.keyboard('{Enter}');
    unmount();
    await openTable({
      props: { columns: ['invitee', 'roles', 'status', locked], columnStore: createLocalStorageColumnStore(key) },
    });
    expect(heads()).toEqual(['Invitee', 'Team', 'Status', 'Actions']);
  });

  it('shows columns that are new since then, and passes over those that are gone', async () => {
    keep();
    localStorage.setItem(key, JSON.stringify({ order: ['status', 'gone', 'invitee'], hidden: ['gone', 'status'] }));
    await openTable({ props: { columns: ['invitee', 'roles', 'status'], columnStore: createLocalStorageColumnStore(key) } });
    expect(heads()).toEqual(['Invitee', 'Roles', 'Actions']);
  });

  it('renders no row twice for what was remembered', async () => {
    keep();
    localStorage.setItem(key, JSON.stringify({ order: ['team', 'invitee'], hidden: [] }));
    const cells: string[] = [];
    const team = {
      ...locked,
      cell: () => {
        cells.push('team');
        return 'Core';
      },
    };
    await openTable({ props: { columns: ['invitee', team], columnStore: createLocalStorageColumnStore(key) } });
    expect(cells).toHaveLength(allRows().length);
    expect(heads()).toEqual(['Team', 'Invitee', 'Actions']);
  });
});
