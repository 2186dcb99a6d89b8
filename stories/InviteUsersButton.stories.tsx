import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';

import { InviteUsersButton } from '../src/components/invite-users-dialog/InviteUsersButton.js';

const meta = {
  title: 'Components/InviteUsersButton',
  component: InviteUsersButton,
  args: { organizationName: 'Northwind' },
} satisfies Meta<typeof InviteUsersButton>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Closed: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Invite people' })).toBeVisible();
  },
};

export const OpenedByKeyboard: Story = {
  play: async ({ canvas }) => {
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(canvas.getByRole('textbox', { name: 'Email addresses' })).toHaveFocus());
  },
};

export const OwnText: Story = {
  args: { children: 'Bring your team' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Bring your team' })).toBeVisible();
  },
};
