import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';

import { createMemoryInvitesClient } from '../src/client/memory/createMemoryInvitesClient.js';
import type { MemoryInvitesClient } from '../src/client/memory/MemoryInvitesClient.js';
import { UserInvitesInbox } from '../src/components/user-invites-inbox/UserInvitesInbox.js';
import type { ReceivedUserInvite } from '../src/domain/ReceivedUserInvite.js';

const northwind: ReceivedUserInvite = {
  id: 'northwind',
  status: 'pending',
  organization: { name: 'Northwind', logoUrl: null },
  email: 'layla.alhussaini@noor.example',
  invitedBy: { id: 'zoe', name: 'Zoë Nakamura', email: 'zoe.nakamura@northwind.example' },
  roles: [
    { key: 'editor', name: 'Editor' },
    { key: 'reviewer', name: 'Reviewer' },
  ],
  message: 'This is where we plan the spring catalogue. See you Monday.',
  expiresAt: '2026-11-26T13:00:00Z',
  viewerIsMember: false,
  viewerIsInvitee: true,
};

const contoso: ReceivedUserInvite = {
  ...northwind,
  id: 'contoso',
  organization: { name: 'Contoso', logoUrl: null },
  invitedBy: { id: 'ola', name: null, email: 'ola@contoso.example' },
  roles: [{ key: 'member', name: 'Member' }],
  message: null,
  expiresAt: '2026-12-22T13:00:00Z',
};

const long: ReceivedUserInvite = {
  ...northwind,
  id: 'long',
  organization: { name: 'Nordwind Maschinenbau und Verpackungstechnikbeteiligungsgesellschaft', logoUrl: null },
  roles: Array.from({ length: 14 }, (_, index) => ({ key: `role-${index}`, name: `Qualitätsmanagement ${index + 1}` })),
};

/** A back end with an inbox; `prepare` sets up what goes wrong. */
function host(
  received: readonly ReceivedUserInvite[] = [northwind, contoso],
  prepare: (client: MemoryInvitesClient) => void = () => {},
) {
  return {
    width: 640,
    client: () => {
      const client = createMemoryInvitesClient({ received });
      prepare(client);
      return client;
    },
  };
}

const meta = {
  title: 'Components/UserInvitesInbox',
  component: UserInvitesInbox,
  args: { onAccepted: fn(), onDeclined: fn(), onOpenOrganization: fn() },
  parameters: { invites: host() },
} satisfies Meta<typeof UserInvitesInbox>;

export default meta;

type Story = StoryObj<typeof meta>;

const acceptName = 'Accept, Northwind';

export const Default: Story = {};

export const Loading: Story = {
  parameters: { invites: host([], (client) => void client.hold('receivedUserInvites')) },
};

export const Empty: Story = {
  parameters: { invites: host([]) },
};

export const FailedToLoad: Story = {
  parameters: { invites: host([], (client) => client.failAll('receivedUserInvites', { code: 'forbidden' })) },
};

export const Accepting: Story = {
  parameters: { invites: host(undefined, (client) => void client.hold('acceptUserInvite')) },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: acceptName }));
    await expect(await canvas.findByText('Joining…')).toHaveFocus();
  },
};

export const Accepted: Story = {
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(await canvas.findByRole('button', { name: acceptName }));
    await expect(await canvas.findByRole('button', { name: 'Open Northwind' })).toBeVisible();
    await expect(args.onAccepted).toHaveBeenCalledOnce();
  },
};

export const DeclineQuestion: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Decline, Northwind' }));
    await expect(canvas.getByRole('textbox', { name: 'Reason (optional)' })).toHaveFocus();
  },
};

export const Declined: Story = {
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Decline, Northwind' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Decline invite, Northwind' }));
    await expect(await canvas.findByText('You declined.')).toBeVisible();
    await expect(args.onDeclined).toHaveBeenCalledOnce();
  },
};

export const Failed: Story = {
  parameters: { invites: host(undefined, (client) => client.failAll('acceptUserInvite', { code: 'quota_exceeded' })) },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: acceptName }));
    await expect(await canvas.findByText('Couldn’t accept. The limit of seats or open invites is reached.')).toBeVisible();
  },
};

export const NoLongerOpen: Story = {
  parameters: { invites: host(undefined, (client) => client.failAll('acceptUserInvite', { code: 'gone' })) },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: acceptName }));
    await expect(await canvas.findByText('This invite is no longer open.')).toBeVisible();
  },
};

export const PastItsEnd: Story = {
  parameters: { invites: host([{ ...northwind, expiresAt: '2026-11-19T13:00:00Z' }, contoso]) },
};

export const Narrow: Story = {
  parameters: { invites: { ...host([long, contoso]), width: 320 } },
};

export const RightToLeft: Story = {
  parameters: { invites: { ...host(), dir: 'rtl' } },
};

export const Dark: Story = {
  parameters: { invites: { ...host(), colorScheme: 'dark' } },
};
