import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, spyOn, userEvent, waitFor, within } from 'storybook/test';

import { storyNow } from '../.storybook/StoryHost.js';
import { createMemoryInvitesClient, exampleUserInvites } from '../src/client/memory/index.js';
import type { MemoryInvitesClient } from '../src/client/memory/index.js';
import { UserInvitesTable } from '../src/components/user-invites-table/UserInvitesTable.js';

const saved: { name: string; blob: Blob }[] = [];

const meta = {
  title: 'Components/UserInvitesTable/Export',
  component: UserInvitesTable,
  args: { onInvitePeople: fn() },
  // What the browser would save is looked at instead.
  beforeEach() {
    const blobs = new Map<string, Blob>();
    saved.length = 0;
    const create = spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      blobs.set('blob:story', blob as Blob);
      return 'blob:story';
    });
    const click = spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function save(this: HTMLAnchorElement) {
      saved.push({ name: this.download, blob: blobs.get(this.href)! });
    });
    return () => {
      create.mockRestore();
      click.mockRestore();
    };
  },
} satisfies Meta<typeof UserInvitesTable>;

export default meta;

type Story = StoryObj<typeof meta>;

const invites = exampleUserInvites({ count: 243, now: storyNow });

function backEnd(prepare: (client: MemoryInvitesClient) => void = () => {}) {
  return () => {
    const client = createMemoryInvitesClient({ invites, now: () => storyNow });
    prepare(client);
    return client;
  };
}

/** Answers so many pages, the table's own among them, and none after that. */
function answerPages(client: MemoryInvitesClient, count: number) {
  const { userInvites } = client;
  let asked = 0;
  client.userInvites = (params, options) => {
    asked += 1;
    return asked > count ? new Promise<never>(() => {}) : userInvites(params, options);
  };
}

/** All that match the search and the filters, on whichever page, in the columns that are shown. */
export const Exported: Story = {
  parameters: { invites: { client: backEnd() } },
  args: {
    columns: [
      'invitee',
      { id: 'times', header: 'Mails', cell: ({ invite }) => invite.sentCount, csv: ({ invite }) => invite.sentCount },
      'status',
    ],
  },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Expired/ }));
    await userEvent.click(canvas.getByRole('button', { name: 'Export CSV' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    const [file] = saved;
    await expect(file!.name).toBe('invites-2026-11-22.csv');
    await expect(file!.blob.type).toBe('text/csv;charset=utf-8');
    const lines = (await file!.blob.text()).split('\r\n');
    await expect(lines[0]).toContain('Name,Email,Mails,Status');
    await expect(lines.slice(1, -1).every((line) => line.endsWith('Expired'))).toBe(true);
    await expect(lines.length).toBeGreaterThan(20);
    await expect(canvas.getByRole('button', { name: 'Export CSV' })).toHaveFocus();
  },
};

export const Exporting: Story = {
  parameters: { invites: { client: backEnd((client) => answerPages(client, 2)) } },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Export CSV' }));
    const group = within(canvas.getByRole('group', { name: 'Export CSV' }));
    await expect(await group.findByText('Exporting 100 of 243')).toBeVisible();
    await expect(group.getByRole('progressbar')).toHaveAttribute('value', '100');
  },
};

export const NarrowExporting: Story = {
  ...Exporting,
  parameters: { invites: { client: backEnd((client) => answerPages(client, 2)), width: 328 } },
};

export const Canceled: Story = {
  parameters: { invites: { client: backEnd((client) => answerPages(client, 2)) } },
  play: async (context) => {
    const { canvas } = context;
    await Exporting.play?.(context);
    await userEvent.click(canvas.getByRole('button', { name: 'Cancel export' }));
    await expect(canvas.getByRole('button', { name: 'Export CSV' })).toHaveFocus();
    await expect(canvas.queryByText(/^Exporting/)).toBeNull();
    await expect(saved).toEqual([]);
  },
};

/** Nothing is saved where not all of it could be read. */
export const Failed: Story = {
  parameters: {
    invites: {
      client: backEnd((client) => {
        const { userInvites } = client;
        client.userInvites = (params, options) => {
          client.failAll('userInvites', params.limit === 100 ? { code: 'network' } : null);
          return userInvites(params, options);
        };
      }),
    },
  },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Export CSV' }));
    const group = within(canvas.getByRole('group', { name: 'Export CSV' }));
    await expect(await group.findByText('Couldn’t export. The server didn’t answer.')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Dismiss the failed export' }));
    await expect(canvas.getByRole('button', { name: 'Export CSV' })).toHaveFocus();
    await userEvent.click(canvas.getByRole('button', { name: 'Export CSV' }));
    await expect(await canvas.findByRole('button', { name: 'Try again' })).toBeVisible();
    await expect(saved).toEqual([]);
  },
};
