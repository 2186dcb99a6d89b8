import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';

import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import type { UserInvitesTableColumn } from '../../src/components/user-invites-table/columns/UserInvitesTableColumn.js';
import { testNow } from '../support/renderWithInvites.js';
import { testInvites } from '../support/testInvites.js';
import { allRows, choose, emails, openTable } from './openTable.js';
import type { OpenTableOptions } from './openTable.js';

const rem = 16;

const column = (id: string, more: Partial<UserInvitesTableColumn> = {}): UserInvitesTableColumn => ({
  id,
  header: `Its ${id}`,
  cell: () => `The ${id}`,
  ...more,
});

const hostColumns = [
  column('department'),
  column('seats', { width: 'small', align: 'end' }),
  column('notes', { width: 'large' }),
];
const allColumns = ['invitee', 'roles', 'status', 'inviter', 'sent', 'expires', ...hostColumns] as const;

const isShown = (element: Element | null | undefined) => element?.checkVisibility() ?? false;
const cell = (id: string) => allRows()[0]?.querySelector<HTMLElement>(`[data-column="${id}"]`);
const shownColumns = () =>
  [...allRows()[0]!.children].filter(isShown).map((element) => (element as HTMLElement).dataset['column']);
const root = () => document.querySelector<HTMLElement>('.invites-table')!;
const scroller = () => screen.getByRole('region', { name: 'Invites' });

/** A table of a width, in rem. */
async function openAt(width: number, props: OpenTableOptions['props'] = {}) {
  const view = await openTable({ props: { style: { inlineSize: `${width}rem` }, ...props } });
  return { ...view, resize: (next: number) => root().style.setProperty('inline-size', `${next}rem`) };
}

afterEach(async () => {
  document.documentElement.removeAttribute('style');
  document.documentElement.removeAttribute('dir');
  await page.viewport(1280, 900);
});

describe('T15: by the width of its container', () => {
  it('who invited leaves below 62 rem, when it was sent below 52, and below 40 it becomes cards', async () => {
    const { resize } = await openAt(70);
    expect(shownColumns()).toEqual(['select', 'invitee', 'roles', 'status', 'inviter', 'sent', 'expires', 'actions']);
    expect(isShown(screen.queryByLabelText('Sort by'))).toBe(false);
    resize(61.9);
    expect(shownColumns()).toEqual(['select', 'invitee', 'roles', 'status', 'sent', 'expires', 'actions']);
    resize(51.9);
    expect(shownColumns()).toEqual(['select', 'invitee', 'roles', 'status', 'expires', 'actions']);
    expect(getComputedStyle(allRows()[0]!).display).toBe('table-row');
    resize(39.9);
    expect(getComputedStyle(allRows()[0]!).display).toBe('grid');
    expect(shownColumns()).toEqual(['select', 'invitee', 'roles', 'status', 'expires', 'actions']);
    expect(isShown(screen.getByLabelText('Sort by'))).toBe(true);
  });

  it('a card names the host’s columns, each on a line of its own, also in another order', async () => {
    await openAt(22, { columns: ['expires', ...hostColumns, 'status', 'roles', 'invitee'] });
    const box = (id: string) => cell(id)!.getBoundingClientRect();
    expect(cell('department')!.dataset['label']).toBe('Its department');
    expect(getComputedStyle(cell('department')!, '::before').content).not.toBe('none');
    expect(getComputedStyle(cell('status')!, '::before').content).toBe('none');
    const tops = ['invitee', 'status', 'expires', 'department', 'seats', 'notes'].map((id) => box(id).top);
    expect(tops).toEqual(tops.toSorted((one, other) => one - other));
    expect(new Set(tops).size).toBe(tops.length);
    expect(box('roles').top).toBeLessThan(box('expires').top);
    for (const id of ['department', 'seats', 'notes'])
      expect(box(id).right).toBeLessThanOrEqual(root().getBoundingClientRect().right);
  });

  it('leaves an empty cell of the host’s out of a card', async () => {
    await openAt(22, { columns: ['invitee', column('department', { cell: () => null })] });
    expect(isShown(cell('department'))).toBe(false);
  });

  it.each([40.1, 46, 52.1, 58, 62.1, 70, 80])(
    'T1: at %d rem the invitee keeps room, and the table scrolls instead',
    async (width) => {
      await openAt(width, { columns: allColumns });
      expect(cell('invitee')!.offsetWidth).toBeGreaterThanOrEqual(13 * rem - 1);
      expect(scroller().scrollWidth > scroller().clientWidth).toBe(width < 84);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
    },
  );

  it('T1: at any width the table’s own columns fit, and leave room for the invitee', async () => {
    const { resize } = await openAt(80);
    for (let width = 40; width <= 80; width += 0.5) {
      resize(width);
      expect([width, scroller().scrollWidth - scroller().clientWidth]).toEqual([width, 0]);
      expect(cell('invitee')!.offsetWidth).toBeGreaterThan(8 * rem);
    }
  });
});

describe('T15: prop: density', () => {
  it.each([
    ['comfortable', 56],
    ['compact', 40],
  ] as const)('%s rows are %d pixels high', async (density, height) => {
    await openTable({ props: { density } });
    expect(new Set(allRows().map((row) => row.offsetHeight))).toEqual(new Set([height]));
  });
});

describe('A14: reflow', () => {
  const overflowing = () =>
    [...root().querySelectorAll<HTMLElement>('*')].filter(
      (element) =>
        element.checkVisibility() &&
        !element.closest('.invites-hidden, .invites-table-tabs, .invites-table-head, .invites-table-scroll') &&
        element.getBoundingClientRect().right > innerWidth + 1,
    );

  it.each([
    ['320 pixels', 320, 256, {}],
    ['320 pixels and text of 200 %', 320, 640, { 'font-size': '200%' }],
    ['640 pixels and text of 200 %', 640, 640, { 'font-size': '200%' }],
    ['text spacing of 1.4.12', 320, 640, { 'letter-spacing': '0.12em', 'word-spacing': '0.16em', 'line-height': '1.5' }],
  ])('at %s the page does not scroll sideways', async (_, width, height, style) => {
    await page.viewport(width, height);
    for (const [name, value] of Object.entries(style)) document.documentElement.style.setProperty(name, value);
    await openTable({ props: { columns: allColumns, onInvitePeople: () => {} } });
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(overflowing()).toEqual([]);
  });

  it('what has the focus is not below the notice of what was done', async () => {
    await page.viewport(1280, 500);
    await openTable({ client: createMemoryInvitesClient({ invites: testInvites({ now: testNow }), now: () => testNow }) });
    await choose(emails[0]!, 'Cancel invite');
    const notice = await screen.findByRole('group', { name: 'Done last' });
    for (const menu of screen.getAllByRole('button', { name: /^Actions for/ })) {
      menu.focus();
      expect(menu.getBoundingClientRect().bottom).toBeLessThanOrEqual(notice.getBoundingClientRect().top);
    }
  });

  it('the area that scrolls has a name and can be focused', async () => {
    await openAt(46, { columns: allColumns });
    scroller().focus();
    expect(scroller()).toHaveFocus();
  });
});

describe('A17: right to left', () => {
  it('mirrors the columns, and keeps addresses at the side where their names are', async () => {
    document.documentElement.dir = 'rtl';
    await openTable({ provider: { dir: 'rtl' } });
    const left = (id: string) => cell(id)!.getBoundingClientRect().left;
    expect(left('invitee')).toBeGreaterThan(left('status'));
    expect(left('status')).toBeGreaterThan(left('actions'));
    const people = allRows().map((row) => row.querySelector('.invites-person-text')!);
    const both = people.filter((person) => person.children.length === 2);
    expect(both.length).toBeGreaterThan(1);
    for (const person of both) {
      const [name, address] = [...person.children].map((line) => textBox(line));
      expect(Math.abs(name!.right - address!.right)).toBeLessThan(2);
      expect(getComputedStyle(person.children[1]!).direction).toBe('ltr');
    }
  });
});

function textBox(element: Element): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}
