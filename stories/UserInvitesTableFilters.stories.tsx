import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';

import { storyNow } from '../.storybook/StoryHost.js';
import { createMemoryInvitesClient, exampleRoles, exampleUserInvites } from '../src/client/memory/index.js';
import type { MemoryInvitesClient, MemoryInvitesClientOptions } from '../src/client/memory/index.js';
import { UserInvitesTable } from '../src/components/user-invites-table/UserInvitesTable.js';

const meta = {
  title: 'Components/UserInvitesTable/Search and filters',
  component: UserInvitesTable,
  args: { onInvitePeople: fn() },
} satisfies Meta<typeof UserInvitesTable>;

export default meta;

type Story = StoryObj<typeof meta>;

const now = () => storyNow;

function backEnd(prepare: (client: MemoryInvitesClient) => void, options: MemoryInvitesClientOptions = {}) {
  return () => {
    const client = createMemoryInvitesClient({ invites: exampleUserInvites({ now: storyNow }), now, ...options });
    prepare(client);
    return client;
  };
}

const filtered = { status: 'pending', roles: ['editor', 'admin'], sentFrom: '2026-11-16' } as const;

/** A filter and its chip are one thing: dashed until it holds a value, then solid with its own remove button. */
export const FiltersActive: Story = {
  args: { defaultQuery: filtered },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Filter by Role Editor, Admin' })).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Filter by Sent Last 7 days' })).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Clear all' })).toBeVisible();
  },
};

export const RolesToChoose: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Filter by Role' }));
    const roles = within(await canvas.findByRole('group', { name: 'Role' }));
    await userEvent.click(roles.getByRole('checkbox', { name: 'Viewer' }));
    await expect(await canvas.findByRole('button', { name: 'Filter by Role Viewer' })).toBeVisible();
  },
};

export const InvitersToChoose: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Filter by Invited by' }));
    await expect(await canvas.findByRole('checkbox', { name: /Zoë Nakamura/ })).toHaveFocus();
  },
};

/** More than ten choices have a search field. */
export const ManyRoles: Story = {
  parameters: {
    invites: {
      client: backEnd(() => {}, {
        roles: Array.from({ length: 24 }, (_, index) => ({
          key: `role-${index}`,
          name: `${exampleRoles[index % exampleRoles.length]!.name} of region ${index + 1}`,
        })),
      }),
    },
  },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Filter by Role' }));
    await userEvent.type(await canvas.findByRole('searchbox', { name: 'Find in Role' }), 'viewer');
    await expect((await canvas.findAllByRole('checkbox', { name: /^Viewer/ })).length).toBe(4);
  },
};

export const ChoicesLoading: Story = {
  parameters: { invites: { client: backEnd((client) => void client.hold('roles')) } },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Filter by Role' }));
    await expect(await canvas.findByText('Loading…')).toBeVisible();
  },
};

export const ChoicesFailed: Story = {
  parameters: { invites: { client: backEnd((client) => client.failAll('inviters', { code: 'timeout' })) } },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Filter by Invited by' }));
    await expect(await canvas.findByRole('button', { name: 'Try again' })).toHaveFocus();
  },
};

export const NothingToChoose: Story = {
  parameters: { invites: { client: backEnd(() => {}, { roles: [] }) } },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Filter by Role' }));
    await expect(await canvas.findByText('There is nothing to choose from yet.')).toBeVisible();
  },
};

export const DaysToChoose: Story = {
  args: { defaultQuery: { sentFrom: '2026-11-16' } },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Filter by Sent Last 7 days' }));
    await expect(await canvas.findByRole('button', { name: 'Last 7 days', pressed: true })).toHaveFocus();
  },
};

export const DaysRefused: Story = {
  args: { defaultQuery: { sentFrom: '2026-11-03', sentTo: '2026-11-10' } },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Filter by Sent Nov 3 – Nov 10' }));
    const from = await canvas.findByLabelText('From');
    await userEvent.clear(from);
    await userEvent.type(from, '2026-11-20');
    await userEvent.click(canvas.getByRole('button', { name: 'Apply' }));
    await expect(await canvas.findByRole('alert')).toHaveTextContent('The first day must not come after the last.');
    await expect(from).toHaveFocus();
  },
};

export const SearchTooShort: Story = {
  args: { minSearchLength: 3 },
  play: async ({ canvas }) => {
    await userEvent.type(await canvas.findByRole('searchbox'), 'be');
    await expect(canvas.getByRole('searchbox')).toHaveAccessibleDescription('At least 3 characters');
  },
};

export const NoMatchWithFilters: Story = {
  args: { defaultQuery: { search: 'bergstrøm', status: 'pending', roles: ['viewer'] } },
  parameters: { invites: { width: 520 } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('No pending invite contains “bergstrøm” with the role Viewer.')).toBeVisible();
  },
};

export const RefreshRunning: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Refresh' }));
    await expect(canvas.getByRole('button', { name: 'Refresh' })).toHaveFocus();
  },
};

export const NarrowFilters: Story = {
  args: { defaultQuery: { ...filtered, invitedBy: ['zoe', 'tomas'] } },
  parameters: { invites: { width: 328 } },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Filter by Invited/ }));
    await expect(await canvas.findByRole('checkbox', { name: /Zoë Nakamura/ })).toBeChecked();
  },
};

export const RightToLeftFilters: Story = {
  args: { defaultQuery: filtered },
  parameters: { invites: { dir: 'rtl', locale: 'ar' } },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Filter by Role/ }));
    await expect(await canvas.findByRole('checkbox', { name: 'Admin' })).toBeChecked();
  },
};
