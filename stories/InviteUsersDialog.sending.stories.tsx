import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';

import { storyNow } from '../.storybook/StoryHost.js';
import type { InvitesClient } from '../src/client/InvitesClient.js';
import { InvitesError } from '../src/client/InvitesError.js';
import { createMemoryInvitesClient } from '../src/client/memory/index.js';
import { InviteUsersButton } from '../src/components/invite-users-dialog/InviteUsersButton.js';
import { InviteUsersDialog } from '../src/components/invite-users-dialog/InviteUsersDialog.js';
import { refuseClipboard } from './refuseClipboard.js';

const people = Array.from({ length: 72 }, (_, index) => `person${index}@yunhe.example`);

/** A back end that takes eight invitees a request, and answers so many requests; the second one fails. */
function backEnd(answered: number, sendLimit = 8) {
  return (): InvitesClient => {
    const client = createMemoryInvitesClient({
      now: () => storyNow,
      capabilities: { sendLimit },
      members: [people[3]!, people[4]!],
      blockedDomains: ['mailbox.example'],
    });
    // Else members and blocked ones are known before anything is sent.
    client.hold('checkInvitees');
    let requests = 0;
    return {
      ...client,
      async sendUserInvites(input, options) {
        requests += 1;
        if (requests > answered) await new Promise(() => {});
        if (requests === 2) throw new InvitesError({ code: 'conflict' });
        if (requests === 6) throw new InvitesError({ code: 'network' });
        return await client.sendUserInvites(input, options);
      },
    };
  };
}

const meta = {
  title: 'Components/InviteUsersDialog/Sending',
  component: InviteUsersDialog,
  args: { defaultOpen: true, organizationName: 'Northwind', onInvitesSent: fn() },
  parameters: { invites: { client: backEnd(4) } },
} satisfies Meta<typeof InviteUsersDialog>;

export default meta;

type Story = StoryObj<typeof meta>;

type Canvas = Parameters<NonNullable<Story['play']>>[0]['canvas'];

async function send(canvas: Canvas, addresses: readonly string[] = people) {
  await userEvent.click(await canvas.findByRole('textbox', { name: 'Email addresses' }));
  await userEvent.paste(addresses.join(', '));
  await waitFor(() => expect(canvas.getByRole('combobox', { name: 'Role for everyone' })).not.toHaveAttribute('aria-disabled'));
  await userEvent.click(canvas.getByRole('button', { name: /^Send/ }));
}

function failingBackEnd(): InvitesClient {
  const client = createMemoryInvitesClient({ now: () => storyNow, capabilities: { sendLimit: 36 } });
  client.failNext('sendUserInvites', { code: 'conflict' });
  client.failNext('sendUserInvites', { code: 'too_large' });
  return client;
}

export const Running: Story = {
  play: async ({ canvas }) => {
    await send(canvas);
    await expect(await canvas.findByText('32 of 72')).toBeVisible();
    await expect(canvas.getByText('10 not sent so far')).toBeVisible();
    await expect(canvas.getByRole('heading', { name: 'Sending invites' })).toHaveFocus();
  },
};

export const Paused: Story = {
  play: async ({ canvas }) => {
    await send(canvas);
    await canvas.findByText('32 of 72');
    await userEvent.click(canvas.getByRole('button', { name: 'Pause' }));
    await expect(canvas.getByRole('heading', { name: 'Paused' })).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Continue' })).toHaveFocus();
  },
};

export const Stopping: Story = {
  play: async ({ canvas }) => {
    await send(canvas);
    await canvas.findByText('32 of 72');
    await userEvent.click(canvas.getByRole('button', { name: 'Cancel the rest' }));
    await expect(canvas.getByRole('button', { name: 'Stopping…' })).toHaveFocus();
  },
};

function busyBackEnd(): InvitesClient {
  const client = createMemoryInvitesClient({ now: () => storyNow, capabilities: { sendLimit: 8 } });
  let requests = 0;
  return {
    ...client,
    async sendUserInvites(input, options) {
      requests += 1;
      if (requests === 3) throw new InvitesError({ code: 'rate_limited', retryAfterMs: 95_000 });
      return await client.sendUserInvites(input, options);
    },
  };
}

/** The back end has had too many requests: it waits as long as it is told to, and can be ended. */
export const Waiting: Story = {
  parameters: { invites: { client: busyBackEnd } },
  play: async ({ canvas }) => {
    await send(canvas);
    await expect(await canvas.findByText(/^Too many requests. Sending continues in/)).toBeVisible();
    await expect(canvas.getByText('16 of 72')).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Cancel the rest' })).toBeVisible();
  },
};

export const InBackground: Story = {
  args: { defaultOpen: false },
  render: ({ organizationName }) => <InviteUsersButton organizationName={organizationName} />,
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Invite people' }));
    await send(canvas);
    await canvas.findByText('32 of 72');
    await userEvent.click(canvas.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Sending 32 of 72' })).toHaveFocus());
  },
};

/** A send that went on behind a closed dialog has left some out. */
export const LeftOutInBackground: Story = {
  args: { defaultOpen: false },
  parameters: { invites: { client: backEnd(9) } },
  render: ({ organizationName }) => <InviteUsersButton organizationName={organizationName} />,
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Invite people' }));
    await send(canvas);
    await userEvent.click(canvas.getByRole('button', { name: 'Close' }));
    await expect(await canvas.findByRole('button', { name: '8 not sent, 8 unclear' })).toBeVisible();
  },
};

/** Nothing was sent, for several reasons: each is told. */
export const AllFailed: Story = {
  parameters: { invites: { client: failingBackEnd } },
  play: async ({ canvas }) => {
    await send(canvas);
    await waitFor(() => expect(canvas.getByRole('heading', { name: 'No invites sent' })).toHaveFocus());
    await expect(canvas.queryByText(/weren’t sent/)).toBeNull();
    await expect(canvas.getAllByRole('group')).toHaveLength(2);
    await expect(canvas.getByRole('button', { name: 'Retry 72' })).toBeVisible();
  },
};

/** Those who were left out are sent to again, in one request. */
export const Retrying: Story = {
  parameters: { invites: { client: backEnd(9) } },
  play: async (context) => {
    const { canvas } = context;
    await send(canvas);
    await userEvent.click(await canvas.findByRole('button', { name: 'Retry 8' }));
    await expect(canvas.getByRole('button', { name: 'Retry 8' })).toHaveAttribute('aria-busy', 'true');
    await expect(canvas.getByRole('button', { name: 'Back to the list' })).toHaveAttribute('aria-disabled', 'true');
  },
};

/** The browser lets nothing be copied. */
export const CopyRefused: Story = {
  parameters: { invites: { client: backEnd(9) } },
  beforeEach: refuseClipboard,
  play: async ({ canvas }) => {
    await send(canvas);
    await userEvent.click((await canvas.findAllByRole('button', { name: /^Copy the/ }))[0]!);
    await expect(await canvas.findByText('The browser didn’t let us copy.', { selector: '.invites-hint' })).toBeVisible();
  },
};

export const Result: Story = {
  parameters: { invites: { client: backEnd(9) } },
  play: async ({ canvas }) => {
    await send(canvas, [...people.slice(0, 71), 'someone@mailbox.example']);
    await waitFor(() => expect(canvas.getByRole('heading', { name: '53 invites sent' })).toHaveFocus());
    await expect(
      canvas.getByText(
        '11 invites weren’t sent. 8 invites may have been sent. Look in the list of invites before you send again.',
      ),
    ).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Retry 8' })).toBeVisible();
  },
};

export const ManySent: Story = {
  parameters: { invites: { client: backEnd(1, 100) } },
  play: async ({ canvas }) => {
    await send(canvas, people.slice(5));
    await waitFor(() => expect(canvas.getByRole('heading', { name: '67 invites sent' })).toHaveFocus());
    await expect(canvas.getAllByRole('listitem')).toHaveLength(20);
    await expect(canvas.getByRole('button', { name: 'Show 47 more' })).toBeVisible();
  },
};

export const Narrow: Story = {
  parameters: { invites: { client: backEnd(4), width: 360 } },
  globals: { viewport: { value: 'mobile1' } },
  play: Running.play!,
};

export const RightToLeft: Story = {
  parameters: { invites: { client: backEnd(4), dir: 'rtl' } },
  play: Running.play!,
};
