import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';

import { storyNow } from '../.storybook/StoryHost.js';
import { createMemoryInvitesClient } from '../src/client/memory/index.js';
import type { MemoryInvitesClient } from '../src/client/memory/index.js';
import { UserInviteDetails } from '../src/components/user-invite-details/UserInviteDetails.js';
import { ar } from '../src/i18n/locales/ar.js';
import { UserInviteDetailsSheet } from '../src/components/user-invite-details/UserInviteDetailsSheet.js';
import type { InviteField } from '../src/domain/InviteField.js';
import type { Person, UserInvite, UserInviteEvent } from '../src/domain/UserInvite.js';

const hour = 60 * 60 * 1000;
const day = 24 * hour;
const at = (distance: number) => new Date(storyNow + distance).toISOString();

const zoe: Person = { id: 'zoe', name: 'Zoë Nakamura', email: 'zoe.nakamura@northwind.example' };
const tomas: Person = { id: 'tomas', name: 'Tomás Okafor', email: 'tomas.okafor@northwind.example' };

const invite: UserInvite = {
  id: 'invite-1',
  email: 'purchasing+emea-west@consolidated-freight.example',
  firstName: null,
  lastName: null,
  status: 'pending',
  rawStatus: 'pending',
  roles: [{ key: 'billing', name: 'Billing' }],
  locale: 'en-GB',
  data: { department: 'logistics', starts: '2026-12-01', desk: true, budget: 12500 },
  message: 'Hi! This gives your team access to our invoices. Ask me if anything is missing.',
  createdAt: at(-24 * day),
  sentAt: at(-6 * day),
  sentCount: 3,
  expiresAt: at(9 * hour),
  updatedAt: at(-6 * day),
  invitedBy: tomas,
  acceptedBy: null,
  delivery: 'delivered',
  history: [
    event(5, 'resent', -6 * day, zoe),
    event(4, 'updated', -9 * day, tomas),
    event(3, 'resent', -13 * day, tomas),
    event(2, 'delivered', -24 * day + 1 * hour, null),
    event(1, 'sent', -24 * day, tomas),
  ],
};

const fields: readonly InviteField[] = [
  {
    name: 'department',
    label: 'Department',
    type: 'select',
    options: [
      { value: 'logistics', label: 'Logistics' },
      { value: 'sales', label: 'Sales' },
    ],
  },
  { name: 'starts', label: 'Starts on', type: 'date' },
  { name: 'budget', label: 'Budget', type: 'number' },
  { name: 'desk', label: 'Needs a desk', type: 'checkbox' },
];

function event(id: number, type: UserInviteEvent['type'], distance: number, by: Person | null): UserInviteEvent {
  return { id: `event-${id}`, type, at: at(distance), by };
}

/** A host with this one invite; `prepare` sets up what goes wrong. */
function host(changes: Partial<UserInvite> = {}, prepare: (client: MemoryInvitesClient) => void = () => {}) {
  return {
    width: 400,
    client: () => {
      const client = createMemoryInvitesClient({ invites: [{ ...invite, ...changes }], now: () => storyNow });
      prepare(client);
      return client;
    },
  };
}

const meta = {
  title: 'Components/UserInviteDetails',
  component: UserInviteDetails,
  args: { inviteId: invite.id, fields },
  parameters: { invites: host() },
} satisfies Meta<typeof UserInviteDetails>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Changed')).toBeVisible();
    await expect(canvas.getByText('British English')).toBeVisible();
    await expect(canvas.getByText('Dec 1, 2026')).toBeVisible();
  },
};

/** Over the page, as the table shows it. */
export const Sheet: Story = {
  args: { onClose: fn() },
  render: ({ onClose = () => {}, ...props }) => <UserInviteDetailsSheet {...props} onClose={onClose} onDelete={() => {}} />,
  play: async ({ canvas, args }) => {
    await canvas.findByText('Changed');
    await userEvent.click(canvas.getByRole('button', { name: 'Close' }));
    await expect(args.onClose).toHaveBeenCalledOnce();
  },
};

export const Loading: Story = {
  parameters: { invites: host({}, (client) => void client.hold('userInvite')) },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('article')).toHaveAttribute('aria-busy', 'true');
    await expect(canvas.queryByText('History')).toBeNull();
  },
};

/** What the list knew stands there at once; the history is on its way. */
export const Incomplete: Story = {
  args: { shown: invite },
  parameters: { invites: host({}, (client) => void client.hold('userInvite')) },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Sent 3 times')).toBeVisible();
    await expect(canvas.queryByText('Changed')).toBeNull();
  },
};

export const HistoryFailed: Story = {
  args: { shown: invite },
  parameters: { invites: host({}, (client) => client.failNext('userInvite', { code: 'timeout' })) },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/The history didn’t load/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await expect(await canvas.findByText('Changed')).toBeVisible();
  },
};

export const Gone: Story = {
  args: { inviteId: 'nobody' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('This invite is gone')).toBeVisible();
  },
};

export const Forbidden: Story = {
  parameters: { invites: host({}, (client) => client.failAll('userInvite', { code: 'forbidden' })) },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('You can’t see this invite')).toBeVisible();
  },
};

export const ServerError: Story = {
  parameters: { invites: host({}, (client) => client.failNext('userInvite', { code: 'timeout' })) },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('The invite didn’t load');
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await expect(await canvas.findByText('Changed')).toBeVisible();
  },
};

export const Accepted: Story = {
  parameters: {
    invites: host({
      status: 'accepted',
      rawStatus: 'accepted',
      firstName: 'José',
      lastName: 'Álvarez de Toledo y Monserrat',
      acceptedBy: { id: 'jose', name: 'José Álvarez', email: null },
      message: null,
      data: null,
      history: [event(3, 'accepted', -2 * hour, null), event(2, 'delivered', -1 * day, null), event(1, 'sent', -1 * day, zoe)],
    }),
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Accepted by')).toBeVisible();
    await expect(canvas.queryByRole('button', { name: 'Cancel invite' })).toBeNull();
  },
};

/** What the host and the server do not allow, with the reasons. */
export const NotAllowed: Story = {
  parameters: {
    invites: host({
      actions: {
        cancel: { allowed: false, reason: 'forbidden' },
        copy_link: { allowed: false, reason: 'forbidden' },
        resend: { allowed: false, reason: 'cooldown', availableAt: at(42_000) },
      },
    }),
  },
  play: async ({ canvas }) => {
    const resend = await canvas.findByRole('button', { name: 'Resend' });
    await expect(resend).toHaveAttribute('aria-disabled', 'true');
    await expect(canvas.getByText('Cancel invite and Copy link: You don’t have permission')).toBeVisible();
  },
};

export const Failed: Story = {
  parameters: { invites: host({}, (client) => client.failAll('resendUserInvite', { code: 'server' })) },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Resend' }));
    await expect(await canvas.findByText('Couldn’t resend. The server had a problem.')).toBeVisible();
  },
};

/** The browser keeps its clipboard closed. */
export const ClipboardClosed: Story = {
  beforeEach: () => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    return () => Reflect.deleteProperty(navigator, 'clipboard');
  },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Copy link' }));
    const dialog = within(await canvas.findByRole('dialog', { name: 'Copy this link' }));
    await expect(dialog.getByRole('textbox', { name: 'Link' })).toHaveFocus();
  },
};

export const Edit: Story = {
  args: { locales: ['en-GB', 'de', 'fr', 'ja'] },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Edit invite' }));
    const editor = within(await canvas.findByRole('dialog', { name: 'Edit invite' }));
    await expect(editor.getByRole('textbox', { name: 'First name' })).toHaveFocus();
    await userEvent.click(await editor.findByRole('checkbox', { name: /^Viewer/ }));
    await userEvent.type(editor.getByRole('textbox', { name: 'First name' }), 'Ada');
  },
};

/** What is wrong is said beside its field, and the first one has the focus. */
export const EditInvalid: Story = {
  args: { fields: fields.map((field) => ({ ...field, required: true })) },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Edit invite' }));
    const editor = within(await canvas.findByRole('dialog', { name: 'Edit invite' }));
    await userEvent.clear(editor.getByRole('textbox', { name: 'Budget' }));
    await userEvent.type(editor.getByRole('textbox', { name: 'Budget' }), 'a lot');
    await userEvent.click(editor.getByRole('button', { name: 'Save changes' }));
    await expect(await editor.findByText('Enter a number, such as 12.5.')).toBeVisible();
    await expect(editor.getByRole('textbox', { name: 'Budget' })).toHaveFocus();
  },
};

export const EditFailed: Story = {
  parameters: { invites: host({}, (client) => client.failAll('updateUserInvite', { code: 'timeout' })) },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Edit invite' }));
    const editor = within(await canvas.findByRole('dialog', { name: 'Edit invite' }));
    await userEvent.type(editor.getByRole('textbox', { name: 'First name' }), 'Ada');
    await userEvent.click(editor.getByRole('button', { name: 'Save changes' }));
    await expect(await editor.findByRole('alert')).toHaveTextContent('Couldn’t save.');
  },
};

export const EditDiscard: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Edit invite' }));
    const editor = within(await canvas.findByRole('dialog', { name: 'Edit invite' }));
    await userEvent.type(editor.getByRole('textbox', { name: 'First name' }), 'Ada');
    await userEvent.keyboard('{Escape}');
    await expect(within(await canvas.findByRole('alertdialog')).getByRole('button', { name: 'Keep editing' })).toHaveFocus();
  },
};

/** What can be undone is done at once. */
export const Canceled: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Cancel invite' }));
    await expect(await canvas.findByRole('button', { name: 'Restore invite' })).toHaveAttribute('data-variant', 'primary');
  },
};

/** A back end that cannot bring it back: the details ask first. */
export const ConfirmCancel: Story = {
  parameters: { invites: host({}, (client) => Object.assign(client, { restoreUserInvite: undefined })) },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Cancel invite' }));
    const dialog = within(await canvas.findByRole('alertdialog'));
    await expect(dialog.getByRole('button', { name: 'Keep invite' })).toHaveFocus();
    await userEvent.click(dialog.getByRole('button', { name: 'Cancel invite' }));
    await expect(await within(await canvas.findByRole('list')).findByText('Canceled')).toBeVisible();
  },
};

export const Offline: Story = {
  parameters: { invites: host({}, (client) => client.failAll('userInvite', { code: 'offline' })) },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('You’re offline. Nothing has been changed.');
  },
};

/** The facts stay when they cannot be read again. */
export const Stale: Story = {
  parameters: {
    invites: host({}, (client) => {
      const { userInvite } = client;
      let answers = 0;
      client.userInvite = (id, options) => {
        answers += 1;
        if (answers > 1) client.failAll('userInvite', { code: 'offline' });
        return userInvite(id, options);
      };
    }),
  },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Resend' }));
    await expect(await canvas.findByText('You’re offline. This may have changed.')).toBeVisible();
  },
};

export const Busy: Story = {
  parameters: { invites: host({}, (client) => void client.hold('resendUserInvite')) },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Resend' }));
    await expect(await canvas.findByText('Resending…')).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Cancel invite' })).toHaveAttribute('aria-disabled', 'true');
  },
};

export const Waiting: Story = {
  parameters: { invites: { ...host(), whenOffline: 'wait' } },
  beforeEach: () => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
    return () => Reflect.deleteProperty(navigator, 'onLine');
  },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Resend' }));
    await expect(await canvas.findByRole('button', { name: 'Don’t resend' })).toBeVisible();
  },
};

export const Cooldown: Story = {
  parameters: {
    invites: host({}, (client) => client.failAll('resendUserInvite', { code: 'rate_limited', retryAfterMs: 42_000 })),
  },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Resend' }));
    await expect(await canvas.findByText('Too many emails for now. You can resend in 42 seconds.')).toBeVisible();
    await expect(canvas.getByText('Sent a moment ago. Available again in 42 seconds.')).toBeVisible();
  },
};

export const ConfirmDelete: Story = {
  parameters: { invites: host({ status: 'declined', rawStatus: 'declined', history: undefined }) },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Delete record' }));
    const dialog = within(await canvas.findByRole('alertdialog'));
    await expect(dialog.getByRole('button', { name: 'Keep record' })).toHaveFocus();
  },
};

export const LinkCopied: Story = {
  beforeEach: () => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { write: fn() } });
    return () => Reflect.deleteProperty(navigator, 'clipboard');
  },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Copy link' }));
    await expect(await canvas.findByRole('button', { name: 'Link copied' })).toBeVisible();
  },
};

export const LongAndHostileTexts: Story = {
  parameters: {
    invites: host({
      email: `${'x'.repeat(60)}@${'y'.repeat(180)}.example`,
      firstName: '<img src=x onerror=alert(1)>',
      lastName: '\u202Egpj.exe',
      message: 'A'.repeat(600),
      invitedBy: { id: 'z', name: 'Z'.repeat(200), email: null },
      data: { department: 'B'.repeat(900) },
    }),
  },
  play: async ({ canvas, canvasElement }) => {
    await expect(await canvas.findByText('A'.repeat(600))).toBeVisible();
    await expect(canvasElement.querySelector('img, script')).toBeNull();
    const { scrollWidth, clientWidth } = document.documentElement;
    await expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  },
};

export const Phone: Story = {
  ...Sheet,
  parameters: { invites: { ...host(), width: 360 } },
};

export const RightToLeft: Story = {
  globals: { direction: 'rtl', locale: 'ar' },
  play: async ({ canvas }) => {
    await expect(getComputedStyle(await canvas.findByText(ar.details.events.updated)).direction).toBe('rtl');
  },
};

export const Dark: Story = {
  globals: { colorScheme: 'dark' },
  play: async ({ canvas }) => {
    await expect(getComputedStyle(await canvas.findByText('Changed')).colorScheme).toContain('dark');
  },
};
