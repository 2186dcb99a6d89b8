import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';

import { storyNow } from '../.storybook/StoryHost.js';
import { createMemoryInvitesClient, exampleUserInvites } from '../src/client/memory/index.js';
import type { MemoryInvitesClient, MemoryInvitesClientOptions } from '../src/client/memory/index.js';
import { UserInvitesTable } from '../src/components/user-invites-table/UserInvitesTable.js';
import type { UserInvitesTableProps } from '../src/components/user-invites-table/UserInvitesTable.js';
import { hideTotal } from '../test/support/hideTotal.js';

const meta = {
  title: 'Components/UserInvitesTable',
  component: UserInvitesTable,
  args: { onInvitePeople: fn() },
} satisfies Meta<typeof UserInvitesTable>;

export default meta;

type Story = StoryObj<typeof meta>;

const now = () => storyNow;
const invites = exampleUserInvites({ now: storyNow });

function backEnd(options: MemoryInvitesClientOptions, prepare: (client: MemoryInvitesClient) => void = () => {}) {
  return () => {
    const client = createMemoryInvitesClient({ invites, now, ...options });
    prepare(client);
    return client;
  };
}

function goOffline() {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
  return () => Reflect.deleteProperty(navigator, 'onLine');
}

type Canvas = Parameters<NonNullable<Story['play']>>[0]['canvas'];

const menuButton = (canvas: Canvas) => canvas.findByRole('button', { name: 'Actions for huimin.li@yunhe.example' });

async function chooseFromMenu(canvas: Canvas, item: string) {
  await userEvent.click(await menuButton(canvas));
  await userEvent.click(await canvas.findByRole('menuitem', { name: item }));
}

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findAllByRole('rowheader')).toHaveLength(10);
    await userEvent.click(canvas.getByRole('button', { name: 'Invitee' }));
    await expect(canvas.getByRole('columnheader', { name: 'Invitee' })).toHaveAttribute('aria-sort', 'ascending');
  },
};

export const Loading: Story = {
  parameters: { invites: { client: backEnd({}, (client) => void client.hold('userInvites')) } },
  play: async ({ canvas, canvasElement }) => {
    await userEvent.type(await canvas.findByRole('searchbox'), 'li');
    await expect(canvasElement.querySelector('.invites-table-frame')).toHaveAttribute('aria-busy', 'true');
    await expect(canvas.queryByRole('rowheader')).toBeNull();
  },
};

/** The rows of the page before stay until those of the next one have come. */
export const PageOnItsWay: Story = {
  parameters: {
    invites: {
      client: backEnd({}, (client) => {
        const { userInvites } = client;
        client.userInvites = (params, options) =>
          params.offset === 0 ? userInvites(params, options) : new Promise<never>(() => {});
      }),
    },
  },
  play: async ({ canvas, canvasElement }) => {
    await menuButton(canvas);
    await userEvent.click(canvas.getByRole('button', { name: 'Next page' }));
    await waitFor(() => expect(canvasElement.querySelector('.invites-table-frame')).toHaveAttribute('aria-busy', 'true'));
    await expect(await menuButton(canvas)).toBeVisible();
  },
};

/** Each page names the next one: nobody knows which is the last. */
export const PagesByCursor: Story = {
  parameters: {
    invites: {
      client: backEnd({ capabilities: { pagination: 'cursor' } }, hideTotal),
    },
  },
  play: async ({ canvas }) => {
    await menuButton(canvas);
    await expect(canvas.queryByRole('button', { name: 'Last page' })).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: 'Next page' }));
    await expect(await canvas.findByText('11–20')).toBeVisible();
  },
};

/** The host holds what is asked for, and may refuse a change. */
export const HeldByTheHost: Story = {
  args: { onQueryChange: fn() },
  render: (props) => <OpenInvites {...props} />,
  play: async ({ canvas, args }) => {
    const pending = await canvas.findByRole('button', { name: /^Pending/, pressed: true });
    await userEvent.click(canvas.getByRole('button', { name: /^Accepted/ }));
    await expect(args.onQueryChange).toHaveBeenCalledOnce();
    await expect(pending).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(canvas.getByRole('button', { name: /^Expired/ }));
    await waitFor(() => expect(pending).toHaveAttribute('aria-pressed', 'false'));
  },
};

function OpenInvites({ onQueryChange, ...props }: UserInvitesTableProps) {
  const [query, setQuery] = useState<UserInvitesTableProps['query']>({ status: 'pending' });
  return (
    <UserInvitesTable
      {...props}
      query={query}
      onQueryChange={(change) => {
        onQueryChange?.(change);
        if (change.query.status !== 'accepted') setQuery(change.changes);
      }}
    />
  );
}

export const Empty: Story = {
  parameters: { invites: { client: backEnd({ invites: [] }) } },
  play: async ({ canvas, args }) => {
    await canvas.findByText('No invites yet');
    await userEvent.click(canvas.getAllByRole('button', { name: 'Invite people' })[1]!);
    await expect(args.onInvitePeople).toHaveBeenCalledOnce();
  },
};

export const NoMatches: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Pending/ }));
    await userEvent.type(canvas.getByRole('searchbox'), 'nobody of this name');
    await expect(await canvas.findByText('No pending invite contains “nobody of this name”.')).toBeVisible();
  },
};

export const ServerError: Story = {
  parameters: { invites: { client: backEnd({}, (client) => client.failAll('userInvites', { code: 'timeout' })) } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('Invites didn’t load');
  },
};

export const Forbidden: Story = {
  parameters: { invites: { client: backEnd({}, (client) => client.failAll('userInvites', { code: 'forbidden' })) } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('You can’t see invites here')).toBeVisible();
    await expect(canvas.queryByRole('searchbox')).toBeNull();
  },
};

export const Offline: Story = {
  parameters: { invites: { client: backEnd({}, (client) => client.failAll('userInvites', { code: 'offline' })) } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('You’re offline');
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await expect(await canvas.findByRole('alert')).toHaveTextContent('You’re offline');
  },
};

/** The rows stay when they cannot be read again, under a notice with their age. */
export const Stale: Story = {
  parameters: {
    invites: {
      client: backEnd({}, (client) => {
        const { userInvites } = client;
        let answers = 0;
        client.userInvites = (params, options) => {
          answers += 1;
          if (answers > 1) client.failAll('userInvites', { code: 'offline' });
          return userInvites(params, options);
        };
      }),
    },
  },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Resend invite for thao.nguyen@hoasen.example' }));
    await expect(await canvas.findByText(/may have changed/, { selector: 'p' })).toBeVisible();
  },
};

/** A back end that cannot bring a canceled invite back: the table asks first. */
function withoutRestore(prepare: (client: MemoryInvitesClient) => void = () => {}) {
  return backEnd({}, (client) => {
    Object.assign(client, { restoreUserInvite: undefined });
    prepare(client);
  });
}

export const MenuOpen: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Actions for huimin.li@yunhe.example' }));
    await expect(await canvas.findByRole('menu')).toBeVisible();
  },
};

export const ConfirmCancel: Story = {
  parameters: { invites: { client: withoutRestore() } },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Actions for huimin.li@yunhe.example' }));
    await userEvent.click(await canvas.findByRole('menuitem', { name: 'Cancel invite' }));
    const dialog = within(await canvas.findByRole('alertdialog'));
    await expect(dialog.getByRole('button', { name: 'Keep invite' })).toHaveFocus();
  },
};

/** What can be undone is done at once. */
export const Canceled: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Actions for huimin.li@yunhe.example' }));
    await userEvent.click(await canvas.findByRole('menuitem', { name: 'Cancel invite' }));
    const notice = within(await canvas.findByRole('group', { name: 'Done last' }));
    await expect(notice.getByText('Invite for huimin.li@yunhe.example canceled')).toBeVisible();
    await expect(notice.getByRole('button', { name: 'Undo, invite for huimin.li@yunhe.example' })).toBeVisible();
  },
};

export const NarrowCanceled: Story = { ...Canceled, parameters: { invites: { width: 328 } } };

export const Undone: Story = {
  play: async (context) => {
    await Canceled.play?.(context);
    await userEvent.click(context.canvas.getByRole('button', { name: 'Undo, invite for huimin.li@yunhe.example' }));
    await waitFor(() =>
      expect(context.canvas.queryByRole('button', { name: 'Undo, invite for huimin.li@yunhe.example' })).toBeNull(),
    );
  },
};

/** The line stays, and says why. */
export const UndoRefused: Story = {
  parameters: { invites: { client: backEnd({}, (client) => client.failAll('restoreUserInvite', { code: 'server' })) } },
  play: async (context) => {
    await Canceled.play?.(context);
    const notice = within(context.canvas.getByRole('group', { name: 'Done last' }));
    await userEvent.click(notice.getByRole('button', { name: /^Undo/ }));
    await expect(await notice.findByText('Couldn’t restore. The server had a problem.')).toBeVisible();
  },
};

export const LinkCopied: Story = {
  beforeEach: () => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { write: fn() } });
    return () => Reflect.deleteProperty(navigator, 'clipboard');
  },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Actions for huimin.li@yunhe.example' }));
    await userEvent.click(await canvas.findByRole('menuitem', { name: 'Copy link' }));
    const notice = within(await canvas.findByRole('group', { name: 'Done last' }));
    await expect(notice.getByText('Link for huimin.li@yunhe.example copied')).toBeVisible();
  },
};

/** The browser keeps its clipboard closed. */
export const LinkNotCopied: Story = {
  beforeEach: () => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    return () => Reflect.deleteProperty(navigator, 'clipboard');
  },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Actions for huimin.li@yunhe.example' }));
    await userEvent.click(await canvas.findByRole('menuitem', { name: 'Copy link' }));
    const dialog = within(await canvas.findByRole('dialog', { name: 'Copy this link' }));
    await expect(dialog.getByRole('textbox', { name: 'Link' })).toHaveFocus();
  },
};

/** Of what is over the record can be deleted. */
export const ConfirmDelete: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: `Actions for ${invites[8]!.email}` }));
    await userEvent.click(await canvas.findByRole('menuitem', { name: 'Delete record' }));
    const dialog = within(await canvas.findByRole('alertdialog'));
    await expect(dialog.getByRole('button', { name: 'Keep record' })).toHaveFocus();
  },
};

/** The details of a row's invite, over the table. */
export const Details: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Actions for huimin.li@yunhe.example' }));
    await userEvent.click(await canvas.findByRole('menuitem', { name: 'See details' }));
    const details = within(await canvas.findByRole('article'));
    await expect(await details.findByText('History')).toBeVisible();
  },
};

export const NarrowDetails: Story = { ...Details, parameters: { invites: { width: 328 } } };

export const Edit: Story = {
  args: {
    locales: ['en', 'de', 'ja'],
    fields: [{ name: 'department', label: 'Department', type: 'text', required: true }],
  },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Actions for huimin.li@yunhe.example' }));
    await userEvent.click(await canvas.findByRole('menuitem', { name: 'Edit invite' }));
    const editor = within(await canvas.findByRole('dialog', { name: 'Edit invite' }));
    await userEvent.click(editor.getByRole('button', { name: 'Save changes' }));
    await expect(await editor.findByText('This is needed.')).toBeVisible();
  },
};

/** What could not be saved can be edited again. */
export const EditFailed: Story = {
  parameters: {
    invites: {
      client: backEnd({}, (client) => {
        client.failAll('updateUserInvite', { code: 'network' });
        client.failAll('userInvite', { code: 'network' });
      }),
    },
  },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Actions for huimin.li@yunhe.example' }));
    await userEvent.click(await canvas.findByRole('menuitem', { name: 'Edit invite' }));
    const editor = within(await canvas.findByRole('dialog', { name: 'Edit invite' }));
    await userEvent.type(editor.getByRole('textbox', { name: 'First name' }), '慧');
    await userEvent.click(editor.getByRole('button', { name: 'Save changes' }));
    await userEvent.keyboard('{Escape}');
    await expect(
      await canvas.findByRole('button', { name: 'Edit again, invite for huimin.li@yunhe.example' }, { timeout: 10_000 }),
    ).toBeVisible();
  },
};

/** Each action that the server refuses says why. */
export const NothingAllowed: Story = {
  parameters: {
    invites: {
      client: backEnd({
        invites: invites.map((invite) => ({
          ...invite,
          actions: {
            resend: { allowed: false, reason: 'cooldown', availableAt: new Date(storyNow + 42_000).toISOString() },
            copy_link: { allowed: false, reason: 'not_supported' },
            cancel: { allowed: false, reason: 'forbidden' },
          },
        })),
      }),
    },
  },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Actions for huimin.li@yunhe.example' }));
    await expect(await canvas.findByRole('menuitem', { name: /^Cancel invite/ })).toHaveTextContent('You don’t have permission');
    await expect(canvas.getByRole('menuitem', { name: /^Resend/ })).toHaveTextContent(
      'Sent a moment ago. Available again in 42 seconds.',
    );
  },
};

/** The host's own rule: its viewer may resend, and nothing else. */
export const HostAllowsResendOnly: Story = {
  parameters: { invites: { can: ({ action }: { action: string }) => action === 'resend' } },
  play: async ({ canvas }) => {
    await userEvent.click(await menuButton(canvas));
    await expect(await canvas.findByRole('menuitem', { name: /^Cancel invite/ })).toHaveTextContent('You don’t have permission');
    await expect(canvas.queryByRole('button', { name: 'Invite people' })).toBeNull();
    await userEvent.click(canvas.getByRole('menuitem', { name: 'Resend' }));
    await expect(await canvas.findByText('Sent 2 times')).toBeVisible();
  },
};

/** Within a day of its end an invite says so, and offers to send it again. */
export const ExpiringSoon: Story = {
  parameters: {
    invites: {
      client: backEnd({
        invites: invites.slice(0, 3).map((invite, index) => ({
          ...invite,
          status: 'pending',
          delivery: 'delivered',
          expiresAt: new Date(storyNow + [1, 23, 25][index]! * 3_600_000).toISOString(),
        })),
      }),
    },
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('in 23 hours')).toBeVisible();
    await expect(canvas.getAllByRole('button', { name: /^Resend invite for/ })).toHaveLength(2);
    await userEvent.click(canvas.getAllByRole('button', { name: /^Resend invite for/ })[0]!);
    await waitFor(() => expect(canvas.getAllByRole('button', { name: /^Resend invite for/ })).toHaveLength(1));
  },
};

export const RowsAtWork: Story = {
  parameters: {
    invites: {
      client: backEnd({}, (client) => {
        client.hold('resendUserInvite');
        client.failAll('cancelUserInvite', { code: 'network' });
      }),
    },
  },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Resend invite for thao.nguyen@hoasen.example' }));
    await expect(await canvas.findByText('Resending…')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Actions for huimin.li@yunhe.example' }));
    await userEvent.click(await canvas.findByRole('menuitem', { name: 'Cancel invite' }));
    await expect(await canvas.findByText('Couldn’t cancel. The server didn’t answer.')).toBeVisible();
  },
};

/** An answer was lost: the server is asked what became of it. */
export const Checking: Story = {
  parameters: {
    invites: {
      client: backEnd({}, (client) => {
        client.failAll('resendUserInvite', { code: 'network' });
        client.hold('userInvite');
      }),
    },
  },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Resend invite for thao.nguyen@hoasen.example' }));
    await expect(await canvas.findByText('Checking…')).toBeVisible();
  },
};

/** The host lets operations wait for the network: each can be taken back until then. */
export const WaitingForTheNetwork: Story = {
  parameters: { invites: { whenOffline: 'wait' } },
  beforeEach: goOffline,
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Resend invite for thao.nguyen@hoasen.example' }));
    await expect(await canvas.findByText('Waiting…')).toBeVisible();
    await expect(canvas.getByRole('button', { name: /^Don’t resend, invite for / })).toBeVisible();
  },
};

export const NarrowWaiting: Story = {
  parameters: { invites: { width: 328, whenOffline: 'wait' } },
  beforeEach: goOffline,
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Actions for huimin.li@yunhe.example' }));
    await userEvent.click(await canvas.findByRole('menuitem', { name: 'Cancel invite' }));
    await expect(await canvas.findByRole('button', { name: /^Keep invite, invite for / })).toBeVisible();
  },
};

export const Cooldown: Story = {
  parameters: {
    invites: {
      client: backEnd({}, (client) => client.failAll('resendUserInvite', { code: 'rate_limited', retryAfterMs: 42_000 })),
    },
  },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Resend invite for thao.nguyen@hoasen.example' }));
    await expect(await canvas.findByText('Too many emails for now. You can resend in 42 seconds.')).toBeVisible();
  },
};

export const LongAndHostileTexts: Story = {
  parameters: {
    invites: {
      client: backEnd({
        invites: invites.slice(0, 3).map((invite, index) => ({
          ...invite,
          firstName: ['<img src=x onerror=alert(1)>', '\u202Egpj.exe', 'A'.repeat(200)][index]!,
          email: [
            '"><script>alert(1)</script>@evil.example',
            'moc.live@\u202Eelpmaxe',
            `${'x'.repeat(60)}@${'y'.repeat(180)}.example`,
          ][index]!,
        })),
      }),
    },
  },
  play: async ({ canvas, canvasElement }) => {
    await expect(await canvas.findAllByRole('rowheader')).toHaveLength(3);
    await expect(canvasElement.querySelector('img, script')).toBeNull();
    await userEvent.click(canvas.getAllByRole('button', { name: /^Actions for/ })[0]!);
    await expect(await canvas.findByRole('menu')).toBeVisible();
  },
};

export const UnknownStatus: Story = {
  parameters: {
    invites: {
      client: backEnd({ invites: invites.slice(0, 2).map((invite) => ({ ...invite, status: 'unknown', rawStatus: 'on_hold' })) }),
    },
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findAllByText('on_hold')).toHaveLength(2);
    await userEvent.click(canvas.getAllByRole('button', { name: /^Actions for/ })[0]!);
    await expect(await canvas.findByRole('menuitem', { name: /^Resend/ })).toHaveAttribute('aria-disabled', 'true');
  },
};

const inDoubt = backEnd({ invites: invites.map((invite) => ({ ...invite, delivery: 'unknown' })) });

/** Nobody knows whether the mails arrived: each pending invite says so and offers to send one more. */
export const DeliveryUnknown: Story = {
  parameters: { invites: { client: inDoubt } },
  play: async ({ canvas }) => {
    await expect((await canvas.findAllByText('Delivery unknown')).length).toBeGreaterThan(1);
    await expect(canvas.getByRole('button', { name: 'Resend invite for huimin.li@yunhe.example' })).toBeVisible();
  },
};

/** In a card, sending it again is in the menu. */
export const NarrowDeliveryUnknown: Story = {
  parameters: { invites: { width: 328, client: inDoubt } },
  play: async ({ canvas }) => {
    await expect((await canvas.findAllByText('Delivery unknown')).length).toBeGreaterThan(1);
    await chooseFromMenu(canvas, 'Resend');
    await expect(await canvas.findByText('Invite for huimin.li@yunhe.example sent again')).toBeInTheDocument();
  },
};

export const Narrow: Story = {
  parameters: { invites: { width: 328 } },
  play: async ({ canvas }) => {
    await menuButton(canvas);
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Sort by' }), 'Oldest first');
    await waitFor(() => expect(canvas.queryByText('huimin.li@yunhe.example')).toBeNull());
  },
};

export const NarrowRowsAtWork: Story = {
  parameters: {
    invites: { width: 328, client: backEnd({}, (client) => client.failAll('resendUserInvite', { code: 'network' })) },
  },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Actions for thao.nguyen@hoasen.example' }));
    await userEvent.click(await canvas.findByRole('menuitem', { name: 'Resend' }));
    await expect(await canvas.findByText('Couldn’t resend. The server didn’t answer.')).toBeVisible();
  },
};

export const RightToLeft: Story = {
  parameters: { invites: { dir: 'rtl', locale: 'ar' } },
  play: async ({ canvas }) => {
    const button = await menuButton(canvas);
    await userEvent.click(button);
    await expect(await canvas.findByRole('menu')).toBeVisible();
    await expect(button.getBoundingClientRect().left).toBeLessThan(innerWidth / 2);
  },
};

export const ManyPages: Story = {
  parameters: { invites: { client: backEnd({ invites: exampleUserInvites({ count: 2000, now: storyNow }) }) } },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Last page' }));
    await expect(await within(canvas.getByRole('navigation')).findByText('1,991–2,000 of 2,000')).toBeVisible();
  },
};
