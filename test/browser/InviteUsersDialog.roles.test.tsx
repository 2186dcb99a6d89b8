import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';

import type { SendUserInvitesInput } from '../../src/client/InvitesClient.js';
import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import type { MemoryInvitesClient, MemoryInvitesClientOptions } from '../../src/client/memory/MemoryInvitesClient.js';
import { InviteUsersDialog } from '../../src/components/invite-users-dialog/InviteUsersDialog.js';
import type { InviteUsersDialogProps } from '../../src/components/invite-users-dialog/InviteUsersDialog.js';
import { inviteUsersDialogCode } from '../../src/components/invite-users-dialog/inviteUsersDialogCode.js';
import { renderWithInvites } from '../support/renderWithInvites.js';

beforeAll(inviteUsersDialogCode.load);

const few = [
  { key: 'member', name: 'Member', description: 'Can create projects.' },
  { key: 'billing', name: 'Billing', description: 'Can pay invoices.' },
  { key: 'viewer', name: 'Viewer' },
];
const many = Array.from({ length: 300 }, (_, index) => ({ key: `role-${index + 1}`, name: `Role ${index + 1}` }));

function renderDialog(props: InviteUsersDialogProps, options: MemoryInvitesClientOptions = {}) {
  const client = createMemoryInvitesClient(options);
  return { ...renderWithInvites(<InviteUsersDialog defaultOpen {...props} />, { client }), client };
}

const addresses = () => screen.getByRole('textbox', { name: 'Email addresses' });
const button = (name: string) => screen.getByRole('button', { name });
const option = (name: string) => screen.findByRole('option', { name });
const searches = (client: MemoryInvitesClient) =>
  client.calls.filter(({ method }) => method === 'roles').map(({ args }) => (args[0] as { search?: string }).search ?? '');
const sentRoles = (client: MemoryInvitesClient) =>
  client.calls
    .filter(({ method }) => method === 'sendUserInvites')
    .flatMap(({ args }) => (args[0] as SendUserInvitesInput).userInvites.map(({ email, roles }) => [email, roles]));

describe('several roles', () => {
  it('are given to everyone and to one person, by the keyboard alone', async () => {
    const { user, client } = renderDialog({ roles: few, roleSelection: 'multiple' });
    await user.type(addresses(), 'ada@example.com,bo@example.com,');
    button('Roles for bo@example.com: Member').focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByRole('checkbox', { name: /^Member/ })).toHaveFocus());
    await user.keyboard('{Tab}{Tab} {Escape}');
    expect(button('Roles for bo@example.com: Member, Viewer')).toHaveFocus();
    button('Roles for everyone: Member').focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByRole('checkbox', { name: /^Member/ })).toHaveFocus());
    await user.keyboard(' {Tab} {Escape}');
    await user.click(button('Send 2 invites'));
    await screen.findByRole('heading', { name: '2 invites sent' });
    expect(sentRoles(client)).toEqual([
      ['ada@example.com', ['billing']],
      ['bo@example.com', ['member', 'viewer']],
    ]);
    expect(screen.getByText('Member, Viewer')).toBeVisible();
  });

  it('say what each allows, and of the only one that is chosen also beneath', async () => {
    const { user } = renderDialog({ roles: few, roleSelection: 'multiple' });
    expect(button('Roles: Member')).toHaveAccessibleDescription('Can create projects.');
    await user.click(button('Roles: Member'));
    await user.click(await screen.findByRole('checkbox', { name: 'Billing Can pay invoices.' }));
    expect(button('Roles: Member, Billing')).not.toHaveAccessibleDescription();
  });

  it('are asked for where somebody would get none', async () => {
    const { user, client } = renderDialog({ roles: few, roleSelection: 'multiple' });
    await user.type(addresses(), 'ada@example.com,');
    await user.click(button('Roles for everyone: Member'));
    await user.click(await screen.findByRole('checkbox', { name: /^Member/ }));
    await user.keyboard('{Escape}');
    await user.click(button('Send 1 invite'));
    await waitFor(() => expect(screen.getByRole('log')).toHaveTextContent('Choose at least one role.'));
    expect(document.activeElement).toHaveAttribute('data-problem');
    expect(sentRoles(client)).toEqual([]);
  });
});

describe('a person with no role', () => {
  it.each([1, 101])('is named with a way to the choice, and keeps the list from being sent: one of %s', async (count) => {
    const { user, client } = renderDialog({ roles: few, roleSelection: 'multiple' });
    await user.click(addresses());
    await user.paste(Array.from({ length: count }, (_, index) => `p${index}@example.com`).join('\n'));
    if (count > 100) await user.click(button('Show everyone'));
    await user.click(await screen.findByRole('button', { name: 'Roles for p0@example.com: Member' }));
    await user.click(await screen.findByRole('checkbox', { name: /^Member/ }));
    await user.keyboard('{Escape}');
    const choice = () => button('Roles for p0@example.com: No role');
    expect(choice()).toHaveAccessibleDescription('Choose at least one role.');
    await user.click(button(count > 1 ? `Send ${count - 1} invites` : 'Send invites'));
    const summary = await screen.findByRole('group', { name: 'Fix or remove 1 person first.' });
    expect(summary).toHaveTextContent('p0@example.com Choose at least one role.');
    await user.click(within(summary).getByRole('button', { name: 'p0@example.com' }));
    await waitFor(() => expect(choice()).toHaveFocus());
    await user.keyboard('{Enter}');
    await user.click(await screen.findByRole('checkbox', { name: /^Billing/ }));
    await user.keyboard('{Escape}');
    expect(button('Roles for p0@example.com: Billing')).not.toHaveAccessibleDescription();
    await user.click(button(`Send ${count} invite${count > 1 ? 's' : ''}`));
    await waitFor(() => expect(sentRoles(client)[0]).toEqual(['p0@example.com', ['billing']]));
  });

  it('stays among those who want a look while their roles are chosen', async () => {
    const { user } = renderDialog({ roles: few, roleSelection: 'multiple' });
    await user.click(addresses());
    await user.paste(Array.from({ length: 101 }, (_, index) => `p${index}@example.com`).join(' '));
    await user.click(button('Show everyone'));
    await user.click(await screen.findByRole('button', { name: 'Roles for p0@example.com: Member' }));
    await user.click(await screen.findByRole('checkbox', { name: /^Member/ }));
    await user.keyboard('{Escape}');
    await user.click(button('Show only problems'));
    await user.click(button('Roles for p0@example.com: No role'));
    await user.click(await screen.findByRole('checkbox', { name: 'Viewer' }));
    await user.click(screen.getByRole('checkbox', { name: /^Billing/ }));
    await user.keyboard('{Escape}');
    expect(button('Roles for p0@example.com: Billing, Viewer')).toHaveFocus();
    await user.click(addresses());
    await waitFor(() => expect(screen.queryAllByRole('listitem')).toHaveLength(0));
  });
});

describe('more than 20 roles', () => {
  it('are searched here, and one is chosen by the keyboard alone, within the dialog', async () => {
    const { user, client } = renderDialog({ roles: many });
    await user.type(addresses(), 'ada@example.com,');
    button('Role for everyone: Role 1').focus();
    await user.keyboard('{Enter}');
    const field = await screen.findByRole('combobox', { name: 'Find a role' });
    await waitFor(() => expect(field).toHaveFocus());
    expect(screen.getByRole('dialog', { name: 'Invite people' })).toContainElement(field);
    await user.keyboard('role 20');
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Role 20', ...names(200, 209)]);
    await user.keyboard('{ArrowDown}');
    expect(field).toHaveAttribute('aria-activedescendant', (await option('Role 200')).id);
    await user.keyboard('{Enter}');
    expect(button('Role for everyone: Role 200')).toHaveFocus();
    expect(screen.queryByRole('combobox')).toBeNull();
    await user.click(button('Send 1 invite'));
    await screen.findByRole('heading', { name: '1 invite sent' });
    expect(sentRoles(client)).toEqual([['ada@example.com', ['role-200']]]);
  });

  it('are not chosen, and nothing is sent, by the keys that send', async () => {
    const { user, client } = renderDialog({ roles: many });
    await user.type(addresses(), 'ada@example.com,');
    await user.click(button('Role for everyone: Role 1'));
    await user.type(await screen.findByRole('combobox', { name: 'Find a role' }), 'role 20');
    await user.keyboard('{Control>}{Enter}{/Control}{Meta>}{Enter}{/Meta}');
    expect(screen.getByRole('combobox', { name: 'Find a role' })).toHaveFocus();
    expect(button('Role for everyone: Role 1')).toBeVisible();
    expect(sentRoles(client)).toEqual([]);
  });

  it('are all there again for the next person', async () => {
    const { user } = renderDialog({ roles: many });
    await user.type(addresses(), 'ada@example.com,bo@example.com,');
    await user.click(button('Role for ada@example.com: Role 1'));
    await user.type(await screen.findByRole('combobox', { name: 'Find a role' }), 'role 27');
    await user.click(await option('Role 27'));
    await user.click(button('Role for bo@example.com: Role 1'));
    expect(await screen.findByRole('combobox', { name: 'Find a role' })).toHaveValue('');
    expect(screen.getAllByRole('option')).toHaveLength(300);
  });

  it('close on Escape without a choice, and the dialog stays', async () => {
    const { user } = renderDialog({ roles: many });
    await user.click(button('Role: Role 1'));
    await screen.findByRole('combobox', { name: 'Find a role' });
    await user.keyboard('nothing{Escape}');
    expect(button('Role: Role 1')).toHaveFocus();
    expect(screen.getByRole('dialog', { name: 'Invite people' })).toBeVisible();
  });

  it('stay open while several are chosen', async () => {
    const { user } = renderDialog({ roles: many, roleSelection: 'multiple' });
    await user.click(button('Roles: Role 1'));
    const list = await screen.findByRole('listbox', { name: 'Roles' });
    expect(list).toHaveAttribute('aria-multiselectable', 'true');
    await user.click(within(list).getByRole('option', { name: 'Role 3' }));
    await user.click(within(list).getByRole('option', { name: 'Role 1' }));
    expect(within(list).getByRole('option', { name: 'Role 3' })).toHaveAttribute('aria-selected', 'true');
    expect(within(list).getByRole('option', { name: 'Role 1' })).toHaveAttribute('aria-selected', 'false');
    await user.keyboard('{Escape}');
    expect(button('Roles: Role 3')).toHaveFocus();
  });
});

describe('roles that the server searches', () => {
  const searching = { roles: many.slice(0, 30), capabilities: { roleSearch: true } };

  it('are asked for once the typing pauses, and known when the search has ended', async () => {
    const { user, client } = renderDialog({}, searching);
    await user.type(addresses(), 'ada@example.com,');
    await user.click(await screen.findByRole('button', { name: 'Role for ada@example.com: Role 1' }));
    await user.type(await screen.findByRole('combobox', { name: 'Find a role' }), 'role 27');
    await waitFor(() => expect(searches(client)).toEqual(['', 'role 27']));
    await user.click(await option('Role 27'));
    expect(button('Role for ada@example.com: Role 27')).toHaveFocus();
    await user.click(button('Send 1 invite'));
    await screen.findByRole('heading', { name: '1 invite sent' });
    expect(sentRoles(client)).toEqual([['ada@example.com', ['role-27']]]);
  });

  it('say that there is none, and offer to search again when that failed', async () => {
    const { user, client } = renderDialog({}, searching);
    await user.click(await screen.findByRole('button', { name: 'Role: Role 1' }));
    const field = await screen.findByRole('combobox', { name: 'Find a role' });
    await user.type(field, 'nobody');
    expect(await screen.findByText('No role has that name.')).toBeVisible();
    client.failNext('roles', { code: 'forbidden' });
    await user.clear(field);
    await user.type(field, 'role 9');
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await option('Role 9')).toBeVisible();
  });
});

describe('a role that may do harm', () => {
  const roles = [few[0]!, { key: 'admin', name: 'Admin #1', description: 'Can remove anyone.', privileged: true }];

  it('is given after a question whose safe answer has the focus, and not after that answer', async () => {
    const { user, client } = renderDialog({ roles });
    await user.type(addresses(), 'ada@example.com,bo@example.com,');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Role for bo@example.com' }), 'Admin #1');
    await user.click(button('Send 2 invites'));
    const question = await screen.findByRole('alertdialog', { name: 'Make 1 person Admin #1?' });
    expect(question).toHaveAccessibleDescription('bo@example.com: Can remove anyone.');
    expect(within(question).getByRole('button', { name: 'Go back' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(button('Send 2 invites')).toHaveFocus();
    expect(sentRoles(client)).toEqual([]);
    await user.keyboard('{Enter}');
    await screen.findByRole('alertdialog');
    await user.keyboard('{Tab}{Enter}');
    await screen.findByRole('heading', { name: '2 invites sent' });
    expect(sentRoles(client)).toEqual([
      ['ada@example.com', ['member']],
      ['bo@example.com', ['admin']],
    ]);
  });

  it('is asked about again where it is tried again', async () => {
    const { user, client } = renderDialog({ roles, defaultRole: 'admin' }, { capabilities: { sendLimit: 1 } });
    client.failNext('sendUserInvites', { code: 'conflict' });
    await user.type(addresses(), 'ada@example.com,bo@example.com,');
    await user.click(button('Send 2 invites'));
    await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Send 2 invites' }));
    await screen.findByRole('heading', { name: '1 invite sent' });
    await user.click(button('Retry 1'));
    expect(await screen.findByRole('alertdialog', { name: 'Make 1 person Admin #1?' })).toBeVisible();
    await user.keyboard('{Escape}');
    expect(button('Retry 1')).toHaveFocus();
    expect(sentRoles(client)).toHaveLength(2);
    await user.keyboard('{Enter}');
    await screen.findByRole('alertdialog');
    await user.keyboard('{Tab}{Enter}');
    await waitFor(() => expect(screen.getByRole('heading', { name: '2 invites sent' })).toHaveFocus());
    expect(sentRoles(client).at(-1)).toEqual(['ada@example.com', ['admin']]);
  });

  it('needs no question where nobody gets it, also where it was chosen for everyone', async () => {
    const { user, client } = renderDialog({ roles, defaultRole: 'admin' });
    await user.type(addresses(), 'ada@example.com,');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Role for ada@example.com' }), 'Member');
    await user.click(button('Send 1 invite'));
    await screen.findByRole('heading', { name: '1 invite sent' });
    expect(sentRoles(client)).toEqual([['ada@example.com', ['member']]]);
  });

  it('is asked about after what has to be mended, and Escape goes back to the list', async () => {
    const { user } = renderDialog({ roles, defaultRole: 'admin' });
    await user.type(addresses(), 'ada@example.com,bo@example.com,bad@@example,');
    await user.click(button('Send 2 invites'));
    expect(screen.queryByRole('alertdialog')).toBeNull();
    await user.click(button('Remove bad@@example'));
    await user.click(button('Send 2 invites'));
    const question = await screen.findByRole('alertdialog', { name: 'Make 2 people Admin #1?' });
    expect(question).toHaveAccessibleDescription('ada@example.com and 1 more: Can remove anyone.');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(rows()).toHaveLength(2);
  });
});

const rows = () => screen.queryAllByRole('listitem');
const names = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => `Role ${from + index}`);
