import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';

import { storyNow } from '../.storybook/StoryHost.js';
import { createMemoryInvitesClient, exampleUserInvites } from '../src/client/memory/index.js';
import type { MemoryInvitesClient, MemoryInvitesClientOptions } from '../src/client/memory/index.js';
import { InviteUsersDialog } from '../src/components/invite-users-dialog/InviteUsersDialog.js';

const now = () => storyNow;

function backEnd(options: MemoryInvitesClientOptions = {}, prepare: (client: MemoryInvitesClient) => void = () => {}) {
  return () => {
    const client = createMemoryInvitesClient({ now, quota: { limit: 25, used: 18 }, ...options });
    prepare(client);
    return client;
  };
}

const meta = {
  title: 'Components/InviteUsersDialog',
  component: InviteUsersDialog,
  args: { defaultOpen: true, organizationName: 'Northwind', onInvitesSent: fn(), onOpenChange: fn() },
  parameters: { invites: { client: backEnd() } },
} satisfies Meta<typeof InviteUsersDialog>;

export default meta;

type Story = StoryObj<typeof meta>;

type Canvas = Parameters<NonNullable<Story['play']>>[0]['canvas'];

const people = '慧敏 <huimin@yunhe.example>, anneliese@nordwind-maschinenbau.example; layla@noor.example';
const troubled = [
  '"Bergström-Kowalczyk, Anneliese" <anneliese.bergstrom-kowalczyk@nordwind-maschinenbau.example>',
  'sofía@gmial.com',
  'tomas.okafor@@northwind',
  '陈 <chen.zhiwei@yunhe.example>',
  'chen.zhiwei@YUNHE.example',
  'billing@nоrthwind.example',
].join('; ');

async function paste(canvas: Canvas, text: string) {
  await userEvent.click(await canvas.findByRole('textbox', { name: 'Email addresses' }));
  await userEvent.paste(text);
}

async function send(canvas: Canvas) {
  await canvas.findByRole('combobox', { name: 'Role for everyone' });
  await waitFor(() => expect(canvas.getByRole('combobox', { name: 'Role for everyone' })).not.toHaveAttribute('aria-disabled'));
  await userEvent.click(canvas.getByRole('button', { name: /^Send/ }));
}

export const Empty: Story = {
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByRole('textbox', { name: 'Email addresses' })).toHaveFocus());
    await canvas.findByText('7 of 25 seats left');
  },
};

export const WithEntries: Story = {
  play: async ({ canvas }) => {
    await paste(canvas, troubled);
    await expect(canvas.getByText('6 people, 4 need a look')).toBeVisible();
    await expect(await canvas.findByRole('button', { name: 'Send 2 invites' })).toBeVisible();
  },
};

export const Problems: Story = {
  play: async ({ canvas }) => {
    await paste(canvas, troubled);
    await send(canvas);
    await waitFor(() => expect(canvas.getByRole('group', { name: 'Fix or remove 1 person first.' })).toHaveFocus());
  },
};

export const Sending: Story = {
  parameters: { invites: { client: backEnd({}, (client) => void client.hold('sendUserInvites')) } },
  play: async ({ canvas }) => {
    await paste(canvas, people);
    await send(canvas);
    await expect(await canvas.findByRole('button', { name: 'Sending…' })).toHaveAttribute('aria-busy', 'true');
  },
};

export const Sent: Story = {
  parameters: { invites: { client: backEnd() } },
  play: async ({ canvas, args }) => {
    await paste(canvas, people);
    await send(canvas);
    await waitFor(() => expect(canvas.getByRole('heading', { name: '3 invites sent' })).toHaveFocus());
    await expect(args.onInvitesSent).toHaveBeenCalledOnce();
  },
};

export const PartlySent: Story = {
  parameters: {
    invites: {
      client: backEnd(
        { members: ['zoe@northwind.example'], blockedDomains: ['mailbox.example'], capabilities: { sendLimit: 1 } },
        (client) => {
          // Else these are known before anything is sent.
          client.hold('checkInvitees');
          client.failNext('sendUserInvites', { code: 'conflict' });
          client.failNext('sendUserInvites', { code: 'conflict' });
          client.failNext('sendUserInvites', { code: 'server' });
        },
      ),
    },
  },
  play: async ({ canvas }) => {
    await paste(
      canvas,
      `carmen@sur.example, o.adebayo@ibadan.example, ada@example.com, zoe@northwind.example, someone@mailbox.example, new@example.com`,
    );
    await send(canvas);
    await canvas.findByRole('heading', { name: '1 invite sent' });
    await expect(canvas.getByRole('button', { name: 'Retry 2' })).toBeVisible();
  },
};

export const Unclear: Story = {
  parameters: {
    invites: { client: backEnd({}, (client) => client.failAll('sendUserInvites', { code: 'network' })) },
  },
  play: async ({ canvas }) => {
    await paste(canvas, people);
    await send(canvas);
    await canvas.findByRole('heading', { name: 'It isn’t clear what was sent' });
    await expect(canvas.queryByRole('button', { name: /Retry/ })).toBeNull();
  },
};

/** Whom the back end has already gets nothing, which is told before anything is sent. */
export const KnownAlready: Story = {
  parameters: {
    invites: {
      client: backEnd({
        invites: exampleUserInvites({ count: 3, now: storyNow }),
        members: ['zoe.nakamura@northwind.example'],
        blockedDomains: ['mailbox.example'],
      }),
    },
  },
  play: async ({ canvas }) => {
    await paste(
      canvas,
      'oluwaseun.adebayo@ibadan-analytics.example, zoe.nakamura@northwind.example, thao.nguyen@hoasen.example, iker@mailbox.example',
    );
    await expect(await canvas.findByText('Already a member. No invite goes out.')).toBeVisible();
    await expect(canvas.getByText('Already invited. No invite goes out.')).toBeVisible();
    await expect(canvas.getByText('This address isn’t allowed here')).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Send 1 invite' })).toBeVisible();
  },
};

export const CheckFailed: Story = {
  parameters: { invites: { client: backEnd({}, (client) => client.failAll('checkInvitees', { code: 'server' })) } },
  play: async ({ canvas }) => {
    await paste(canvas, people);
    await expect(await canvas.findByText('We couldn’t check who is invited already.')).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Send 3 invites' })).toBeVisible();
  },
};

/** Nobody goes out whose address only looks right. */
export const Unconfirmed: Story = {
  play: async ({ canvas }) => {
    await paste(canvas, 'sofía@gmial.com, billing@nоrthwind.example');
    await send(canvas);
    await expect(await canvas.findByText('Confirm 2 people first.', { selector: 'span' })).toBeVisible();
    await waitFor(() => expect(canvas.getByRole('button', { name: 'sofía@gmail.com' })).toHaveFocus());
  },
};

/** Who was kept back is told, and stays on the list. */
export const KeptBack: Story = {
  play: async ({ canvas }) => {
    await paste(canvas, `${people}, sofía@gmial.com`);
    await send(canvas);
    await canvas.findByRole('heading', { name: '3 invites sent' });
    await expect(canvas.getByText('Kept back until you confirm them')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Back to the list' }));
    await expect(await canvas.findByText('1 person, 1 needs a look')).toBeVisible();
  },
};

export const ServerError: Story = {
  parameters: { invites: { client: backEnd({}, (client) => client.failAll('sendUserInvites', { code: 'forbidden' })) } },
  play: async ({ canvas }) => {
    await paste(canvas, people);
    await send(canvas);
    await expect(await canvas.findByRole('alert')).toHaveTextContent('Nothing was sent. You don’t have permission to do this.');
    await expect(canvas.getByText('3 people')).toBeVisible();
  },
};

export const RolesFailed: Story = {
  parameters: { invites: { client: backEnd({}, (client) => client.failAll('roles', { code: 'forbidden' })) } },
  play: async ({ canvas }) => {
    await paste(canvas, people);
    await expect(await canvas.findByText('The roles didn’t load.')).toBeVisible();
  },
};

export const RolesLoading: Story = {
  parameters: { invites: { client: backEnd({}, (client) => void client.hold('roles')) } },
  play: async ({ canvas }) => {
    await paste(canvas, people);
    await userEvent.click(canvas.getByRole('button', { name: 'Send 3 invites' }));
    await expect(await canvas.findByText('The roles are still loading.', { selector: 'p' })).toBeVisible();
    await expect(canvas.getByRole('combobox', { name: 'Role for everyone' })).toHaveAttribute('aria-busy', 'true');
  },
};

/** The field of the message is unfolded, says what is wrong and takes the focus. */
export const MessageTooLong: Story = {
  play: async ({ canvas }) => {
    await paste(canvas, people);
    await userEvent.click(canvas.getByText('Add a personal message'));
    await userEvent.click(canvas.getByRole('textbox', { name: 'Personal message' }));
    await userEvent.paste('We look forward to you. '.repeat(84));
    await send(canvas);
    await expect(await canvas.findByText('Shorten the message. 2,015 of 2,000 characters')).toBeVisible();
    await waitFor(() => expect(canvas.getByRole('textbox', { name: 'Personal message' })).toHaveFocus());
  },
};

export const NoSeats: Story = {
  parameters: { invites: { client: backEnd({ quota: { limit: 25, used: 25 } }) } },
  play: async ({ canvas }) => {
    await paste(canvas, people);
    await expect(await canvas.findByText('No seats left. Remove 3 people or add seats.')).toBeVisible();
  },
};

export const Discard: Story = {
  play: async ({ canvas }) => {
    await paste(canvas, people);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Keep editing' })).toHaveFocus());
  },
};

export const LongAddresses: Story = {
  play: ({ canvas }) =>
    paste(canvas, `${'a'.repeat(60)}@${'very-long-subdomain.'.repeat(6)}example, "${'Maximiliane '.repeat(8)}" <m@example.com>`),
};

export const Narrow: Story = {
  parameters: { invites: { client: backEnd(), width: 360 } },
  globals: { viewport: { value: 'mobile1' } },
  play: ({ canvas }) => paste(canvas, troubled),
};

export const RightToLeft: Story = {
  parameters: { invites: { client: backEnd(), dir: 'rtl' } },
  play: ({ canvas }) => paste(canvas, troubled),
};
