import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';

import { storyNow } from '../.storybook/StoryHost.js';
import { createMemoryInvitesClient, exampleUserInvites } from '../src/client/memory/index.js';
import type { MemoryInvitesClient, MemoryInvitesClientOptions } from '../src/client/memory/index.js';
import { UserInvitesTable } from '../src/components/user-invites-table/UserInvitesTable.js';

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

export const Default: Story = {};

export const Loading: Story = {
  parameters: { invites: { client: backEnd({}, (client) => void client.hold('userInvites')) } },
};

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
};

export const Offline: Story = {
  parameters: { invites: { client: backEnd({}, (client) => client.failAll('userInvites', { code: 'offline' })) } },
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
    await expect(await canvas.findByText(/may have changed/)).toBeVisible();
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
    await expect(notice.getByRole('button', { name: 'Undo' })).toBeVisible();
  },
};

export const NarrowCanceled: Story = { ...Canceled, parameters: { invites: { width: 328 } } };

export const Undone: Story = {
  play: async (context) => {
    await Canceled.play?.(context);
    await userEvent.click(context.canvas.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(context.canvas.queryByRole('button', { name: 'Undo' })).toBeNull());
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
    await expect(await canvas.findByRole('button', { name: 'Edit again' }, { timeout: 10_000 })).toBeVisible();
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
    await expect(canvas.getByRole('menuitem', { name: /^Resend/ })).toHaveTextContent('Sent a moment ago, again in 42 seconds');
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
    await expect(canvas.getByRole('button', { name: 'Don’t resend' })).toBeVisible();
  },
};

export const NarrowWaiting: Story = {
  parameters: { invites: { width: 328, whenOffline: 'wait' } },
  beforeEach: goOffline,
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Actions for huimin.li@yunhe.example' }));
    await userEvent.click(await canvas.findByRole('menuitem', { name: 'Cancel invite' }));
    await expect(await canvas.findByRole('button', { name: 'Keep invite' })).toBeVisible();
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
    await expect(await canvas.findByText('Sent a moment ago. You can resend in 42 seconds.')).toBeVisible();
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
};

export const UnknownStatus: Story = {
  parameters: {
    invites: {
      client: backEnd({ invites: invites.slice(0, 2).map((invite) => ({ ...invite, status: 'unknown', rawStatus: 'on_hold' })) }),
    },
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

export const NarrowDeliveryUnknown: Story = { parameters: { invites: { width: 328, client: inDoubt } } };

export const Narrow: Story = { parameters: { invites: { width: 328 } } };

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

export const RightToLeft: Story = { parameters: { invites: { dir: 'rtl', locale: 'ar' } } };

export const ManyPages: Story = {
  parameters: { invites: { client: backEnd({ invites: exampleUserInvites({ count: 2000, now: storyNow }) }) } },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Last page' }));
    await expect(await within(canvas.getByRole('navigation')).findByText('1,991–2,000 of 2,000')).toBeVisible();
  },
};
