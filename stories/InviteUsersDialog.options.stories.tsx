import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';

import { storyNow } from '../.storybook/StoryHost.js';
import type { InvitesClient } from '../src/client/InvitesClient.js';
import { createMemoryInvitesClient } from '../src/client/memory/index.js';
import type { MemoryInvitesClientOptions } from '../src/client/memory/index.js';
import { InviteUsersDialog } from '../src/components/invite-users-dialog/InviteUsersDialog.js';
import { refuseClipboard } from './refuseClipboard.js';

const now = () => storyNow;

function backEnd(options: MemoryInvitesClientOptions = {}) {
  return () => createMemoryInvitesClient({ now, quota: { limit: 25, used: 18 }, ...options });
}

const meta = {
  title: 'Components/InviteUsersDialog/Options',
  component: InviteUsersDialog,
  args: { defaultOpen: true, organizationName: 'Northwind', onInvitesSent: fn(), onOpenChange: fn() },
  parameters: { invites: { client: backEnd() } },
} satisfies Meta<typeof InviteUsersDialog>;

export default meta;

type Story = StoryObj<typeof meta>;

type Canvas = Parameters<NonNullable<Story['play']>>[0]['canvas'];

const people = 'oluwaseun.adebayo@ibadan-analytics.example, thao.nguyen@hoasen.example';

async function paste(canvas: Canvas, text: string) {
  await userEvent.click(await canvas.findByRole('textbox', { name: 'Email addresses' }));
  await userEvent.paste(text);
}

export const SeveralRoles: Story = {
  args: { roleSelection: 'multiple' },
  play: async ({ canvas }) => {
    await paste(canvas, people);
    await userEvent.click(await canvas.findByRole('button', { name: 'Roles for everyone: Member' }));
    await userEvent.click(await canvas.findByRole('checkbox', { name: /^Billing/ }));
    await expect(canvas.getByRole('button', { name: 'Roles for everyone: Member, Billing' })).toBeVisible();
  },
};

const departments = ['Design', 'Engineering', 'Finance', 'Legal', 'Marketing', 'Operations', 'Research', 'Support'];
const manyRoles = departments.flatMap((name) =>
  ['Lead', 'Editor', 'Viewer'].map((rank) => ({
    key: `${name} ${rank}`,
    name: `${name} ${rank}`,
    description: `${rank === 'Viewer' ? 'Can look at' : 'Can change'} what belongs to ${name}.`,
  })),
);

export const ManyRoles: Story = {
  args: { roles: manyRoles, defaultRole: 'Research Viewer' },
  play: async ({ canvas }) => {
    await paste(canvas, people);
    await userEvent.click(canvas.getByRole('button', { name: 'Role for everyone: Research Viewer' }));
    await userEvent.type(await canvas.findByRole('combobox', { name: 'Find a role' }), 'lead');
    await waitFor(() => expect(canvas.getAllByRole('option')).toHaveLength(8));
  },
};

export const SearchedRoles: Story = {
  args: { roleSelection: 'multiple' },
  parameters: { invites: { client: backEnd({ roles: manyRoles, capabilities: { roleSearch: true } }) } },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Roles: Design Lead' }));
    await userEvent.type(await canvas.findByRole('combobox', { name: 'Find a role' }), 'legal');
    await waitFor(() => expect(canvas.getAllByRole('option')).toHaveLength(3));
    await userEvent.click(canvas.getByRole('option', { name: /^Legal Editor/ }));
    await expect(canvas.getByRole('button', { name: 'Roles: Design Lead, Legal Editor' })).toBeVisible();
  },
};

/** Somebody would get no role. */
export const RoleMissing: Story = {
  args: { roleSelection: 'multiple' },
  play: async ({ canvas }) => {
    await paste(canvas, people);
    await userEvent.click(await canvas.findByRole('button', { name: 'Roles for everyone: Member' }));
    await userEvent.click(await canvas.findByRole('checkbox', { name: /^Member/ }));
    await userEvent.keyboard('{Escape}');
    await userEvent.click(canvas.getByRole('button', { name: 'Send 2 invites' }));
    await expect(await canvas.findByText('Choose at least one role.', { selector: 'p' })).toBeVisible();
    await waitFor(() => expect(document.activeElement).toHaveAttribute('data-problem'));
  },
};

async function findRole(canvas: Canvas, text: string) {
  await userEvent.click(await canvas.findByRole('button', { name: 'Role: Design Lead' }));
  await userEvent.type(await canvas.findByRole('combobox', { name: 'Find a role' }), text);
}

export const RoleNotFound: Story = {
  parameters: { invites: { client: backEnd({ roles: manyRoles, capabilities: { roleSearch: true } }) } },
  play: async ({ canvas }) => {
    await findRole(canvas, 'gardener');
    await expect(await canvas.findByText('No role has that name.')).toBeVisible();
  },
};

export const RoleSearchFailed: Story = {
  parameters: {
    invites: {
      client: () => {
        const client = createMemoryInvitesClient({ now, roles: manyRoles, capabilities: { roleSearch: true } });
        const { roles } = client;
        return {
          ...client,
          roles: async (query: Parameters<typeof roles>[0]) => {
            if (query?.search) client.failNext('roles', { code: 'forbidden' });
            return roles(query);
          },
        };
      },
    },
  },
  play: async ({ canvas }) => {
    await findRole(canvas, 'legal');
    await expect(await canvas.findByText('The roles didn’t load.')).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Try again' })).toBeVisible();
  },
};

export const PrivilegedRole: Story = {
  play: async ({ canvas }) => {
    await paste(canvas, people);
    await userEvent.selectOptions(await canvas.findByRole('combobox', { name: /^Role for oluwaseun/ }), 'Admin');
    await userEvent.click(canvas.getByRole('button', { name: 'Send 2 invites' }));
    await expect(await canvas.findByRole('alertdialog', { name: 'Make 1 person Admin?' })).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Go back' })).toHaveFocus();
  },
};

const choices = backEnd({ capabilities: { linkDelivery: true, expiryLimitDays: 90 } });

/** How the invites go out, and how long they are valid, where the client lets the sender choose. */
export const DeliveryAndExpiry: Story = {
  parameters: { invites: { client: choices } },
  play: async ({ canvas }) => {
    await paste(canvas, people);
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'How they get it' }), 'As a link from you');
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Valid for' }), '14 days');
    await expect(canvas.getByText('You get a link for each of them to pass on. No email goes out.')).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Create 2 links' })).toBeVisible();
    await expect(canvas.queryByText('Add a personal message')).toBeNull();
  },
};

/** A back end that keeps addresses and roles only. */
export const AddressesAndRoles: Story = {
  parameters: { invites: { client: backEnd({ capabilities: { sendFields: [] } }) } },
  play: async ({ canvas }) => {
    await paste(canvas, people);
    await userEvent.click(canvas.getAllByRole('button', { name: /^Details/ })[0]!);
    await expect(canvas.getByRole('button', { name: 'Change the address' })).toBeVisible();
    await expect(canvas.queryByRole('textbox', { name: 'First name' })).toBeNull();
    await expect(canvas.queryByText('Add a personal message')).toBeNull();
  },
};

/** Links are made when they are copied, and kept nowhere. */
export const LinksCreated: Story = {
  parameters: { invites: { client: choices } },
  play: async ({ canvas }) => {
    await paste(canvas, people);
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'How they get it' }), 'As a link from you');
    await waitFor(() => expect(canvas.getByRole('combobox', { name: 'Role for everyone' })).not.toHaveAttribute('aria-disabled'));
    await userEvent.click(canvas.getByRole('button', { name: 'Create 2 links' }));
    await waitFor(() => expect(canvas.getByRole('heading', { name: '2 invites created' })).toHaveFocus());
    await expect(canvas.getByRole('button', { name: 'Copy link for thao.nguyen@hoasen.example' })).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Copy all 2 links' })).toBeVisible();
  },
};

/** The browser lets nothing be copied: what it should have taken is shown. */
export const LinksNotCopied: Story = {
  parameters: { invites: { client: choices } },
  beforeEach: refuseClipboard,
  play: async (context) => {
    const { canvas } = context;
    await LinksCreated.play?.(context);
    await userEvent.click(canvas.getByRole('button', { name: 'Copy link for thao.nguyen@hoasen.example' }));
    await expect(await canvas.findByRole('textbox', { name: 'Link for thao.nguyen@hoasen.example' })).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Copy all 2 links' }));
    await expect(await canvas.findByRole('textbox', { name: 'All links' })).toBeVisible();
    const notes = canvas.getAllByText('The browser didn’t let us copy. Copy it from here.', { selector: '.invites-hint' });
    await expect(notes).toHaveLength(2);
  },
};

function withoutLinks(): InvitesClient {
  const client = choices();
  client.failAll('userInviteLink', { code: 'server' });
  return client;
}

/** A link could not be had. */
export const LinkFailed: Story = {
  parameters: { invites: { client: withoutLinks } },
  play: async (context) => {
    const { canvas } = context;
    await LinksCreated.play?.(context);
    await userEvent.click(canvas.getByRole('button', { name: 'Copy link for thao.nguyen@hoasen.example' }));
    await expect(await canvas.findByText('The server had a problem.', { selector: '.invites-hint' })).toBeVisible();
  },
};

function slowLinks(): InvitesClient {
  const client = choices();
  client.hold('userInviteLink');
  return client;
}

/** Many links take a while: how far they are is said, and it can be stopped. */
export const GettingLinks: Story = {
  parameters: { invites: { client: slowLinks } },
  play: async (context) => {
    const { canvas } = context;
    await LinksCreated.play?.(context);
    await userEvent.click(canvas.getByRole('button', { name: 'Copy all 2 links' }));
    await expect(await canvas.findByText('Getting links: 0 of 2')).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Stop' })).toBeVisible();
  },
};

export const DomainRule: Story = {
  args: { domains: { allow: ['northwind.example', '*.partner.example'] } },
  play: async ({ canvas }) => {
    await paste(canvas, 'zoe.nakamura@northwind.example, iker@mailbox.example, thao.nguyen@uk.partner.example');
    await expect(canvas.getByText('Only northwind.example and *.partner.example can be invited.')).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Send 2 invites' })).toBeVisible();
  },
};
