import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';

import { storyNow } from '../.storybook/StoryHost.js';
import { createMemoryInvitesClient, exampleUserInvites } from '../src/client/memory/index.js';
import { UserInvitesTable } from '../src/components/user-invites-table/UserInvitesTable.js';
import type { UserInvitesTableColumn } from '../src/components/user-invites-table/columns/UserInvitesTableColumn.js';

const departments = ['Research', 'Sales', 'Finance', null];

const invites = exampleUserInvites({ now: storyNow }).map((invite, index) => ({
  ...invite,
  data: { department: departments[index % departments.length]!, seats: (index % 4) + 1 },
}));

const meta = {
  title: 'Components/UserInvitesTable/Columns',
  component: UserInvitesTable,
  args: { onInvitePeople: fn() },
  parameters: { invites: { client: () => createMemoryInvitesClient({ invites, now: () => storyNow }) } },
} satisfies Meta<typeof UserInvitesTable>;

export default meta;

type Story = StoryObj<typeof meta>;

const department: UserInvitesTableColumn = {
  id: 'department',
  header: 'Department',
  cell: ({ invite }) => (typeof invite.data?.['department'] === 'string' ? invite.data['department'] : '—'),
};

const seats: UserInvitesTableColumn = {
  id: 'seats',
  header: 'Seats',
  align: 'end',
  width: 'small',
  cell: ({ invite }) => Number(invite.data?.['seats'] ?? 1),
};

/** Some of the table's columns, and two of the host's own over `invite.data`. */
export const HostColumns: Story = {
  args: { columns: ['invitee', department, 'roles', 'status', 'expires', seats] },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('columnheader', { name: 'Department' })).toBeVisible();
    await expect((await canvas.findAllByRole('cell', { name: 'Research' })).length).toBeGreaterThan(1);
  },
};

/** A column of the host's with the id of one of the table's takes its place. */
export const ReplacedColumn: Story = {
  args: {
    columns: [
      'invitee',
      'status',
      { id: 'roles', header: 'Teams', cell: ({ invite }) => invite.roles.map(({ key }) => `#${key}`).join(' ') },
      'expires',
    ],
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('columnheader', { name: 'Teams' })).toBeVisible();
  },
};

/** What throws costs one cell; the provider's `onError` hears of it. */
export const ThrowingCell: Story = {
  args: {
    columns: [
      'invitee',
      'status',
      {
        ...department,
        cell: (values) => {
          if (values.invite.data?.['department'] === 'Sales') throw new Error('Sales has no cell.');
          return department.cell(values);
        },
      },
    ],
  },
  play: async ({ canvas }) => {
    await expect((await canvas.findAllByText('Couldn’t be shown')).length).toBeGreaterThan(1);
    await expect(canvas.getAllByText('Research')[0]!).toBeVisible();
  },
};

export const ColumnMenuOpen: Story = {
  args: { columns: ['invitee', 'roles', department, 'status', 'inviter', 'sent', 'expires'] },
  play: async ({ canvas }) => {
    await canvas.findAllByRole('rowheader');
    await userEvent.click(canvas.getByRole('button', { name: 'Columns' }));
    const menu = within(await canvas.findByRole('dialog', { name: 'Columns' }));
    await userEvent.click(await menu.findByRole('checkbox', { name: 'Roles' }));
    await userEvent.click(menu.getByRole('button', { name: 'Move Department up' }));
    await expect(canvas.queryByRole('columnheader', { name: 'Roles' })).toBeNull();
    await waitFor(() => expect(menu.getByRole('button', { name: 'Move Department up' })).toHaveFocus());
  },
};

type Canvas = Parameters<NonNullable<Story['play']>>[0]['canvas'];

const heightOf = (row: HTMLElement) => Math.round(row.closest('tr')!.getBoundingClientRect().height);

/** Sorts cards by their own menu, and looks whether another one is first. */
async function sortCards(canvas: Canvas) {
  const [first] = await canvas.findAllByRole('rowheader');
  const name = first!.textContent;
  await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Sort by' }), 'Name');
  await waitFor(() => expect(canvas.getAllByRole('rowheader')[0]).not.toHaveTextContent(name));
}

export const Compact: Story = {
  args: { density: 'compact', pageSize: 25 },
  play: async ({ canvas }) => {
    const rows = await canvas.findAllByRole('rowheader');
    await expect(rows).toHaveLength(25);
    await expect(new Set(rows.map(heightOf))).toEqual(new Set([40]));
  },
};

export const CompactHostColumns: Story = {
  args: { density: 'compact', columns: ['invitee', department, 'roles', 'status', 'inviter', 'sent', 'expires', seats] },
  play: async ({ canvas }) => {
    const rows = await canvas.findAllByRole('rowheader');
    await expect(new Set(rows.map(heightOf))).toEqual(new Set([40]));
    await userEvent.click(canvas.getByRole('button', { name: 'Expires' }));
    await expect(canvas.getByRole('columnheader', { name: 'Expires' })).toHaveAttribute('aria-sort', 'ascending');
  },
};

/** Below 62 rem who invited leaves the table, below 52 rem when it was sent. */
export const Medium: Story = {
  args: { columns: ['invitee', 'roles', department, 'status', 'inviter', 'sent', 'expires', seats] },
  parameters: { invites: { width: 900 } },
  play: async ({ canvas }) => {
    await canvas.findAllByRole('rowheader');
    await expect(canvas.getByRole('columnheader', { name: 'Sent' })).toBeVisible();
    await expect(canvas.queryByRole('columnheader', { name: 'Invited by' })).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: 'Columns' }));
    await expect(await canvas.findByText('Columns without room are left out.')).toBeVisible();
  },
};

export const Cards: Story = {
  args: { columns: ['invitee', 'roles', department, 'status', 'sent', 'expires', seats] },
  parameters: { invites: { width: 328 } },
  play: ({ canvas }) => sortCards(canvas),
};

export const CompactCards: Story = { ...Cards, args: { ...Cards.args, density: 'compact' } };

export const RightToLeft: Story = {
  args: { columns: ['invitee', department, 'status', 'expires', seats] },
  parameters: { invites: { dir: 'rtl', locale: 'ar' } },
  play: async ({ canvas }) => {
    await canvas.findAllByRole('rowheader');
    await userEvent.click(canvas.getByRole('button', { name: 'Columns' }));
    await expect(await canvas.findByRole('checkbox', { name: 'Department' })).toBeVisible();
  },
};

export const RightToLeftCards: Story = {
  args: { columns: ['invitee', department, 'status', 'roles', 'expires', seats] },
  parameters: { invites: { dir: 'rtl', locale: 'ar', width: 328 } },
  play: ({ canvas }) => sortCards(canvas),
};
