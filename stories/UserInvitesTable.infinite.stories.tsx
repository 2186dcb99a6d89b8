import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';

import { storyNow } from '../.storybook/StoryHost.js';
import { createMemoryInvitesClient, exampleUserInvites } from '../src/client/memory/index.js';
import type { MemoryInvitesClient, MemoryInvitesClientOptions } from '../src/client/memory/index.js';
import { UserInvitesTable } from '../src/components/user-invites-table/UserInvitesTable.js';
import { hideTotal } from '../test/support/hideTotal.js';

const now = () => storyNow;
const invites = exampleUserInvites({ count: 2000, now: storyNow });

function backEnd(options: MemoryInvitesClientOptions = {}, prepare: (client: MemoryInvitesClient) => void = () => {}) {
  return () => {
    const client = createMemoryInvitesClient({ invites, now, ...options });
    prepare(client);
    return client;
  };
}

const meta = {
  title: 'Components/UserInvitesTable/Infinite',
  component: UserInvitesTable,
  args: { paging: 'infinite', onInvitePeople: fn() },
  parameters: {
    invites: { client: backEnd() },
    // An edge of the list may cut a checkbox in two; how large those of a row are is checked where there are pages.
    a11y: { config: { rules: [{ id: 'target-size', enabled: false }] } },
  },
} satisfies Meta<typeof UserInvitesTable>;

export default meta;

type Story = StoryObj<typeof meta>;
type Canvas = Parameters<NonNullable<Story['play']>>[0]['canvas'];

async function findRegion(canvas: Canvas): Promise<HTMLElement> {
  await canvas.findByRole('button', { name: 'Actions for huimin.li@yunhe.example' });
  return canvas.getByRole('region', { name: 'Invites' });
}

const rowAt = (region: HTMLElement, index: number) => region.querySelector(`tr[aria-rowindex="${index + 2}"][data-invite-row]`);

export const Default: Story = {
  play: async ({ canvas }) => {
    const region = await findRegion(canvas);
    await expect(canvas.getByText('2,000 invites')).toBeVisible();
    region.scrollTop = region.scrollHeight;
    await waitFor(() => expect(rowAt(region, 1999)).toBeVisible());
  },
};

/** Rows that have been scrolled to before their answer came. */
export const OnTheirWay: Story = {
  parameters: {
    invites: {
      client: backEnd({}, (client) => {
        const { userInvites } = client;
        client.userInvites = (params, options) =>
          params.offset === 0 ? userInvites(params, options) : new Promise<never>(() => {});
      }),
    },
  },
  play: async ({ canvas }) => {
    const region = await findRegion(canvas);
    region.scrollTop = 45 * 56;
    await expect((await canvas.findAllByText('Loading invites…')).length).toBeGreaterThan(1);
  },
};

/** A part of the list did not load: the message stays in sight, in the place of its rows. */
export const Failed: Story = {
  parameters: {
    invites: {
      client: backEnd({}, (client) => {
        const { userInvites } = client;
        client.userInvites = (params, options) => {
          client.failAll('userInvites', params.offset === 50 ? { code: 'timeout' } : null);
          return userInvites(params, options);
        };
      }),
    },
  },
  play: async ({ canvas }) => {
    const region = await findRegion(canvas);
    region.scrollTop = 48 * 56;
    await expect(await canvas.findByText(/^These invites didn’t load\./, { selector: 'span' })).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Try again, invites from 51 on' })).toBeVisible();
  },
};

/** A line under a row takes its own room. */
export const WithAFailureLine: Story = {
  parameters: {
    invites: { client: backEnd({}, (client) => client.failAll('resendUserInvite', { code: 'network' })) },
  },
  play: async ({ canvas }) => {
    await findRegion(canvas);
    await userEvent.click(canvas.getByRole('button', { name: 'Resend invite for thao.nguyen@hoasen.example' }));
    await expect(await canvas.findByText('Couldn’t resend. The server didn’t answer.')).toBeVisible();
  },
};

/** Nobody has counted, and each part names the next one. */
export const WithCursors: Story = {
  parameters: {
    invites: {
      client: backEnd({ capabilities: { pagination: 'cursor' } }, hideTotal),
    },
  },
  play: async ({ canvas }) => {
    const region = await findRegion(canvas);
    await expect(canvas.getByText('50+ invites')).toBeVisible();
    region.scrollTop = region.scrollHeight;
    await waitFor(() => expect(rowAt(region, 99)).toBeVisible());
  },
};

/** Rows that could not be read again stay, under a notice with their age. */
export const Stale: Story = {
  parameters: {
    invites: {
      client: backEnd({}, (client) => {
        const { userInvites } = client;
        const read = new Set<number | undefined>();
        client.userInvites = (params, options) => {
          if (read.has(params.offset)) client.failAll('userInvites', { code: 'network' });
          read.add(params.offset);
          return userInvites(params, options);
        };
      }),
    },
  },
  play: async ({ canvas }) => {
    const region = await findRegion(canvas);
    region.scrollTop = 500 * 56;
    await waitFor(() => expect(rowAt(region, 502)).toBeVisible());
    await userEvent.click(canvas.getByRole('button', { name: 'Refresh' }));
    await expect(await canvas.findByText(/may have changed/, { selector: 'p' })).toBeVisible();
    await expect(rowAt(region, 502)).toBeVisible();
  },
};

export const Compact: Story = {
  args: { density: 'compact' },
  play: async ({ canvas }) => {
    const region = await findRegion(canvas);
    region.scrollTop = 500 * 40;
    await waitFor(() => expect(rowAt(region, 505)).toBeVisible());
    await expect(rowAt(region, 505)!.getBoundingClientRect().height).toBe(40);
  },
};

export const RightToLeft: Story = {
  parameters: { invites: { dir: 'rtl', locale: 'ar' } },
  play: async ({ canvas }) => {
    const region = await findRegion(canvas);
    region.scrollTop = 500 * 56;
    await waitFor(() => expect(rowAt(region, 505)).toBeVisible());
  },
};

/** Cards, each as high as it is. */
export const Narrow: Story = {
  parameters: { invites: { width: 328, client: backEnd({ invites: invites.slice(0, 120) }) } },
  play: async ({ canvas }) => {
    const region = await findRegion(canvas);
    await waitFor(() => {
      region.scrollTop = region.scrollHeight;
      return expect(rowAt(region, 119)).toBeVisible();
    });
  },
};
