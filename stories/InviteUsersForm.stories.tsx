import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';

import { storyNow } from '../.storybook/StoryHost.js';
import { createMemoryInvitesClient, exampleUserInvites } from '../src/client/memory/index.js';
import { InviteUsersForm } from '../src/components/invite-users-dialog/InviteUsersForm.js';

const now = () => storyNow;
const client = () =>
  createMemoryInvitesClient({ invites: exampleUserInvites({ now: storyNow }), now, quota: { limit: 25, used: 18 } });

const meta = {
  title: 'Components/InviteUsersForm',
  component: InviteUsersForm,
  args: { organizationName: 'Northwind', onInvitesSent: fn() },
  parameters: { invites: { client, width: 640 } },
} satisfies Meta<typeof InviteUsersForm>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('region', { name: 'Invite people to Northwind' })).toBeVisible();
    await canvas.findByText('7 of 25 seats left');
    await expect(canvas.getByRole('textbox', { name: 'Email addresses' })).not.toHaveFocus();
  },
};

export const WithEntries: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('textbox', { name: 'Email addresses' }));
    await userEvent.paste('慧敏 <huimin@yunhe.example>, sofía@gmial.com, tomas.okafor@@northwind');
    await expect(await canvas.findByText('3 people, 2 need a look')).toBeVisible();
  },
};

export const Sent: Story = {
  play: async ({ canvas, args }) => {
    await userEvent.click(await canvas.findByRole('textbox', { name: 'Email addresses' }));
    await userEvent.paste('huimin@yunhe.example, layla@noor.example');
    await waitFor(() => expect(canvas.getByRole('combobox', { name: 'Role for everyone' })).not.toHaveAttribute('aria-disabled'));
    await userEvent.click(canvas.getByRole('button', { name: 'Send 2 invites' }));
    await waitFor(() => expect(canvas.getByRole('heading', { name: '2 invites sent' })).toHaveFocus());
    await expect(args.onInvitesSent).toHaveBeenCalledOnce();
  },
};
