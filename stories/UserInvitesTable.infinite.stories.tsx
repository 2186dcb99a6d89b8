import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';

import { storyNow } from '../.storybook/StoryHost.js';
import { createMemoryInvitesClient, exampleUserInvites } from '../src/client/memory/index.js';
import type { MemoryInvitesClientOptions } from '../src/client/memory/index.js';
import { UserInvitesTable } from '../src/components/user-invites-table/UserInvitesTable.js';

const meta = {
  title: 'Components/UserInvitesTable/Infinite',
  component: UserInvitesTable,
  args: { paging: 'infinite', onInvitePeople: () => {} },
} satisfies Meta<typeof UserInvitesTable>;

export default meta;

type Story = StoryObj<typeof meta>;

const now = () => storyNow;
const invites = exampleUserInvites({ count: 2000, now: storyNow });
const backEnd = (options: MemoryInvitesClientOptions = {}) => createMemoryInvitesClient({ invites, now, ...options });

export const Default: Story = {
  parameters: { invites: { client: backEnd } },
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: /^Actions for anneliese/ });
    await expect(canvas.getByText('2,000 invites')).toBeVisible();
    const region = canvas.getByRole('region', { name: 'Invites' });
    region.scrollTop = region.scrollHeight;
    await waitFor(() => expect(canvas.getAllByRole('row').at(-1)).toHaveAttribute('aria-rowindex', '2001'));
  },
};
