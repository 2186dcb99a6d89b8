import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';

import { storyNow } from '../.storybook/StoryHost.js';
import { createMemoryInvitesClient, exampleUserInvites } from '../src/client/memory/index.js';
import type { MemoryInvitesClientOptions } from '../src/client/memory/index.js';
import { InviteUsersDialog } from '../src/components/invite-users-dialog/InviteUsersDialog.js';

const now = () => storyNow;
const invites = exampleUserInvites({ now: storyNow });

function backEnd(options: MemoryInvitesClientOptions = {}) {
  return () => createMemoryInvitesClient({ invites, now, quota: { limit: 25, used: 18 }, ...options });
}

const meta = {
  title: 'Components/InviteUsersDialog/Options',
  component: InviteUsersDialog,
  args: { defaultOpen: true, organizationName: 'Northwind', onInvitesSent: fn(), onOpenChange: fn() },
  parameters: { invites: { client: backEnd() } },
} satisfies Meta<typeof InviteUsersDialog>;

export default meta;

type Story = StoryObj<typeof meta>;

type Canvas = Parameters<NonNullable<Story['play']>>[0]['canvas'];

const people = 'oluwaseun.adebayo@ibadan-analytics.example, thao.nguyen@hoasen.example';

async function paste(canvas: Canvas, text: string) {
  await userEvent.click(await canvas.findByRole('textbox', { name: 'Email addresses' }));
  await userEvent.paste(text);
}

export const SeveralRoles: Story = {
  args: { roleSelection: 'multiple' },
  play: async ({ canvas }) => {
    await paste(canvas, people);
    await userEvent.click(await canvas.findByRole('button', { name: 'Roles for everyone: Member' }));
    await userEvent.click(await canvas.findByRole('checkbox', { name: /^Billing/ }));
    await expect(canvas.getByRole('button', { name: 'Roles for everyone: Member, Billing' })).toBeVisible();
  },
};

const departments = ['Design', 'Engineering', 'Finance', 'Legal', 'Marketing', 'Operations', 'Research', 'Support'];
const manyRoles = departments.flatMap((name) =>
  ['Lead', 'Editor', 'Viewer'].map((rank) => ({
    key: `${name} ${rank}`,
    name: `${name} ${rank}`,
    description: `${rank === 'Viewer' ? 'Can look at' : 'Can change'} what belongs to ${name}.`,
  })),
);

export const ManyRoles: Story = {
  args: { roles: manyRoles, defaultRole: 'Research Viewer' },
  play: async ({ canvas }) => {
    await paste(canvas, people);
    await userEvent.click(canvas.getByRole('button', { name: 'Role for everyone: Research Viewer' }));
    await userEvent.type(await canvas.findByRole('combobox', { name: 'Find a role' }), 'lead');
    await waitFor(() => expect(canvas.getAllByRole('option')).toHaveLength(8));
  },
};

export const SearchedRoles: Story = {
  args: { roleSelection: 'multiple' },
  parameters: { invites: { client: backEnd({ roles: manyRoles, capabilities: { roleSearch: true } }) } },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Roles: Design Lead' }));
    await userEvent.type(await canvas.findByRole('combobox', { name: 'Find a role' }), 'legal');
    await waitFor(() => expect(canvas.getAllByRole('option')).toHaveLength(3));
    await userEvent.click(canvas.getByRole('option', { name: /^Legal Editor/ }));
    await expect(canvas.getByRole('button', { name: 'Roles: Design Lead, Legal Editor' })).toBeVisible();
  },
};

export const PrivilegedRole: Story = {
  play: async ({ canvas }) => {
    await paste(canvas, people);
    await userEvent.selectOptions(await canvas.findByRole('combobox', { name: /^Role for oluwaseun/ }), 'Admin');
    await userEvent.click(canvas.getByRole('button', { name: 'Send 2 invites' }));
    await expect(await canvas.findByRole('alertdialog', { name: 'Make 1 person Admin?' })).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Go back' })).toHaveFocus();
  },
};

export const DomainRule: Story = {
  args: { domains: { allow: ['northwind.example', '*.partner.example'] } },
  play: async ({ canvas }) => {
    await paste(canvas, 'zoe.nakamura@northwind.example, iker@mailbox.example, thao.nguyen@uk.partner.example');
    await expect(canvas.getByText('Only northwind.example and *.partner.example can be invited.')).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Send 2 invites' })).toBeVisible();
  },
};
