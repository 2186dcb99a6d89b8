import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
// Only a real key submits a form whose button stands outside.
import { userEvent as realUser } from 'vitest/browser';

import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import { UserInviteDetails } from '../../src/components/user-invite-details/UserInviteDetails.js';
import { UserInvitesTable } from '../../src/components/user-invites-table/UserInvitesTable.js';
import type { UserInvitesTableProps } from '../../src/components/user-invites-table/UserInvitesTable.js';
import type { InviteField } from '../../src/domain/InviteField.js';
import type { UserInvite } from '../../src/domain/UserInvite.js';
import { hostileMessage } from '../support/hostileMessage.js';
import { renderWithInvites, testNow } from '../support/renderWithInvites.js';
import { testInvites } from '../support/testInvites.js';

const invites = testInvites({ now: testNow });
const first = invites[0]!;

const fields: readonly InviteField[] = [
  { name: 'department', label: 'Department', type: 'text', required: true, maxLength: 12 },
  {
    name: 'office',
    label: 'Office',
    type: 'select',
    options: [
      { value: 'oslo', label: 'Oslo' },
      { value: 'lima', label: 'Lima' },
    ],
  },
  { name: 'budget', label: 'Budget', type: 'number' },
  { name: 'starts', label: 'Starts on', type: 'date' },
  { name: 'desk', label: 'Needs a desk', type: 'checkbox' },
];

interface SetUp {
  props?: UserInvitesTableProps;
  changes?: Partial<UserInvite>;
  provider?: Parameters<typeof renderWithInvites>[1];
}

async function openEditor({ props = {}, changes = {}, provider = {} }: SetUp = {}) {
  const shown = invites.map((invite) => (invite.id === first.id ? { ...invite, ...changes } : invite));
  const client = createMemoryInvitesClient({ invites: shown, now: () => testNow });
  const view = renderWithInvites(<UserInvitesTable {...props} />, { ...provider, client });
  await screen.findAllByRole('rowheader');
  await reopen(view.user);
  return { ...view, client };
}

async function reopen(user: UserEvent) {
  menuOf().focus();
  await user.keyboard('{Enter}');
  await user.click(screen.getByRole('menuitem', { name: 'Edit invite' }));
  await editor();
}

const menuOf = () => screen.getByRole('button', { name: `Actions for ${first.email}` });
const editor = () => screen.findByRole('dialog', { name: 'Edit invite' });
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const save = () => screen.getByRole('button', { name: 'Save changes' });
const row = () => document.querySelector<HTMLElement>('[data-invite-row]');
const announced = () => [...document.querySelectorAll('[role="log"] > div')].map(({ textContent }) => textContent);
const saved = (client: { calls: readonly { method: string; args: readonly unknown[] }[] }) =>
  client.calls.filter(({ method }) => method === 'updateUserInvite').map(({ args }) => args[1]);

describe('T10: editing a pending invite', () => {
  it('by keyboard alone sends what has changed, shows it at once, says so, and gives the focus back', async () => {
    const onInviteUpdated = vi.fn<NonNullable<UserInvitesTableProps['onInviteUpdated']>>();
    const { user, client } = await openEditor({ props: { onInviteUpdated } });
    expect(field('First name')).toHaveFocus();
    expect(screen.getByRole('dialog', { name: 'Edit invite' })).toHaveAccessibleDescription(first.email);
    await user.clear(field('First name'));
    await user.keyboard('Anna{Tab}{Tab}de{Tab}');
    await screen.findByRole('checkbox', { name: /^Admin/ });
    await user.click(screen.getByRole('checkbox', { name: /^Admin/ }));
    const held = client.hold('updateUserInvite');
    field('Last name').focus();
    await realUser.keyboard('{Enter}');
    expect(await screen.findByRole('button', { name: 'Saving…' })).toHaveFocus();
    expect(row()).toHaveTextContent('Saving…');
    await user.keyboard('{Enter}');
    held.release();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(row()).toHaveTextContent('Anna Bergström-Kowalczyk');
    expect(row()).toHaveTextContent('Member, Admin');
    expect(saved(client)).toEqual([{ firstName: 'Anna', locale: 'de', roles: ['member', 'admin'] }]);
    await waitFor(() => expect(announced()).toEqual([`Invite for ${first.email} saved`]));
    expect(onInviteUpdated.mock.calls).toMatchObject([[{ invite: { firstName: 'Anna', locale: 'de' } }]]);
    await waitFor(() => expect(menuOf()).toHaveFocus());
  });

  it('sends nothing where nothing has changed', async () => {
    const { user, client } = await openEditor();
    await user.click(save());
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(saved(client)).toEqual([]);
    await waitFor(() => expect(menuOf()).toHaveFocus());
  });

  it('changes the host’s own fields by their type, and leaves other data alone', async () => {
    const { user, client } = await openEditor({ props: { fields }, changes: { data: { department: 'Sales', other: [1] } } });
    await user.clear(field('Department'));
    await user.type(field('Department'), 'Logistics and more');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Office' }), 'Lima');
    await user.type(field('Budget'), '12.5');
    await user.type(screen.getByLabelText('Starts on'), '2026-12-01');
    await user.click(screen.getByRole('checkbox', { name: 'Needs a desk' }));
    await user.click(save());
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(saved(client)).toEqual([
      { data: { department: 'Logistics an', other: [1], office: 'lima', budget: 12.5, starts: '2026-12-01', desk: true } },
    ]);
  });

  it('leaves other fields as a colleague has changed them meanwhile', async () => {
    const data = { department: 'Sales', office: 'oslo' };
    const { user, client, queryClient } = await openEditor({ props: { fields }, changes: { data, firstName: 'Anne' } });
    const byColleague = { firstName: 'Anna', data: { ...data, department: 'IT' } };
    await client.updateUserInvite(first.id, byColleague, { idempotencyKey: 'theirs', signal: AbortSignal.timeout(10_000) });
    await queryClient.invalidateQueries();
    await waitFor(() => expect(row()).toHaveTextContent('Anna'));
    expect(field('Department')).toHaveValue('Sales');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Office' }), 'Lima');
    await user.click(save());
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(client.invites[0]).toMatchObject({ firstName: 'Anna', data: { department: 'IT', office: 'lima' } });
  });

  it('offers the host’s languages by name, and the one that the invite has', async () => {
    await openEditor({ props: { locales: ['en', 'pt-BR'] }, changes: { locale: 'ja' } });
    const names = within(screen.getByRole('combobox', { name: 'Language' }))
      .getAllByRole('option')
      .map(({ textContent }) => textContent);
    expect(names).toEqual(['—', 'Japanese', 'English', 'Brazilian Portuguese']);
    expect(screen.getByRole('combobox', { name: 'Language' })).toHaveDisplayValue('Japanese');
  });

  it('keeps a role that the viewer may not give', async () => {
    const { user, client } = await openEditor({ changes: { roles: [{ key: 'owner', name: 'Owner' }] } });
    expect(await screen.findByRole('checkbox', { name: 'Owner' })).toBeChecked();
    await user.click(screen.getByRole('checkbox', { name: /^Viewer/ }));
    await user.click(save());
    await waitFor(() => expect(saved(client)).toEqual([{ roles: ['owner', 'viewer'] }]));
  });

  it('shows all that is said about a role', async () => {
    const description = 'May see and change everything, and invite others. '.repeat(4);
    const client = createMemoryInvitesClient({ invites, roles: [{ key: 'admin', name: 'Admin', description }] });
    const { user } = renderWithInvites(<UserInvitesTable />, { client });
    await screen.findAllByRole('rowheader');
    await reopen(user);
    const shown = await screen.findByText(description.trim());
    expect(shown.scrollWidth).toBeLessThanOrEqual(shown.clientWidth);
  });

  it('says that the roles are missing, and reads them again', async () => {
    const client = createMemoryInvitesClient({ invites, now: () => testNow });
    client.failNext('roles', { code: 'forbidden' });
    const { user } = renderWithInvites(<UserInvitesTable />, { client });
    await screen.findAllByRole('rowheader');
    await reopen(user);
    expect(await screen.findByText('The roles didn’t load.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('checkbox', { name: /^Admin/ })).toBeVisible();
  });
});

describe('what is wrong', () => {
  it('is said beside its field, the first of which has the focus; nothing is sent', async () => {
    const { user, client } = await openEditor({ props: { fields } });
    await user.type(field('Language'), 'not a tag');
    await user.type(field('Budget'), 'a lot');
    await user.click(save());
    await waitFor(() => expect(field('Language')).toHaveFocus());
    expect(field('Language')).toHaveAccessibleDescription('Enter a language tag, such as en or pt-BR.');
    expect(field('Department')).toBeInvalid();
    expect(field('Department')).toHaveAccessibleDescription('This is needed.');
    expect(field('Budget')).toHaveAccessibleDescription('Enter a number, such as 12.5.');
    await user.clear(field('Budget'));
    await waitFor(() => expect(field('Budget')).toBeValid());
    expect(saved(client)).toEqual([]);
  });

  it('by the server’s word is said beside its field, and everything stays', async () => {
    const { user, client } = await openEditor({ props: { fields }, changes: { data: { department: 'Sales' } } });
    client.failNext('updateUserInvite', {
      code: 'validation',
      fields: [
        { path: 'lastName', code: 'too_fancy' },
        { path: 'data.department', code: 'closed' },
      ],
    });
    await user.type(field('Last name'), ' III');
    await user.click(save());
    await waitFor(() => expect(field('Last name')).toHaveFocus());
    expect(field('Last name')).toHaveAccessibleDescription('The server didn’t accept this.');
    expect(field('Department')).toHaveAccessibleDescription('The server didn’t accept this.');
    expect(field('Last name')).toHaveValue('Bergström-Kowalczyk III');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('without a field of its own is said below, and it can be saved again', async () => {
    const { user, client } = await openEditor();
    client.failNext('updateUserInvite', { code: 'forbidden' });
    await user.type(field('First name'), ' Maria');
    await user.click(save());
    expect(await screen.findByRole('alert')).toHaveTextContent('Couldn’t save. You don’t have permission to do this.');
    expect(field('First name')).toHaveValue('Anneliese Maria');
    expect(announced()).toEqual([]);
    await user.click(save());
    await waitFor(() => expect(row()).toHaveTextContent('Anneliese Maria'));
    expect(screen.queryByText(/^Couldn’t save/)).toBeNull();
  });
});

describe('A7: what is typed', () => {
  it.each(['{Escape}', 'Cancel', 'Close'])('is asked about before it is thrown away: %s', async (way) => {
    const { user, client } = await openEditor();
    await user.type(field('First name'), ' Maria');
    if (way === '{Escape}') await user.keyboard(way);
    else await user.click(screen.getByRole('button', { name: way }));
    const question = within(screen.getByRole('alertdialog', { name: 'Discard your changes?' }));
    expect(question.getByRole('button', { name: 'Keep editing' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(field('First name')).toHaveValue('Anneliese Maria');
    await user.keyboard('{Escape}{Tab}{Enter}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(menuOf()).toHaveFocus());
    expect(saved(client)).toEqual([]);
    await reopen(user);
    expect(field('First name')).toHaveValue('Anneliese');
  });

  it('is not asked about where nothing was', async () => {
    const { user } = await openEditor();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('alertdialog')).toBeNull();
    await waitFor(() => expect(menuOf()).toHaveFocus());
  });

  it('comes back where it could not be saved after the editor was closed', async () => {
    const { user, client } = await openEditor({ props: { fields }, changes: { data: { department: 'Sales' } } });
    const held = client.hold('updateUserInvite');
    client.failNext('updateUserInvite', { code: 'server' });
    await user.type(field('First name'), ' Maria');
    await user.click(screen.getByRole('checkbox', { name: 'Needs a desk' }));
    await user.click(save());
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    held.release();
    expect(await screen.findByText('Couldn’t save. The server had a problem.')).toBeVisible();
    await waitFor(() => expect(announced()).toEqual([`Couldn’t save the invite for ${first.email}. The server had a problem.`]));
    await user.click(screen.getByRole('button', { name: `Edit again, invite for ${first.email}` }));
    await editor();
    await waitFor(() => expect(field('First name')).toHaveValue('Anneliese Maria'));
    expect(screen.getByRole('checkbox', { name: 'Needs a desk' })).toBeChecked();
    await user.click(save());
    await waitFor(() => expect(row()).toHaveTextContent('Anneliese Maria'));
    expect(client.invites[0]).toMatchObject({ firstName: 'Anneliese Maria', data: { department: 'Sales', desk: true } });
    expect(announced().at(-1)).toBe(`Invite for ${first.email} saved`);
  });

  it('is let go where it is discarded after it could not be saved', async () => {
    const { user, client } = await openEditor();
    client.failNext('updateUserInvite', { code: 'server' });
    await user.type(field('First name'), ' Maria');
    await user.click(save());
    await screen.findByRole('alert');
    await user.keyboard('{Escape}{Tab}{Enter}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.queryByText(/^Couldn’t save/)).toBeNull();
  });

  it('C18: waits for the network where the host lets it, and can be taken back in its row', async () => {
    const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const { user, client } = await openEditor({ provider: { whenOffline: 'wait' } });
    await user.type(field('First name'), ' Maria');
    await user.click(save());
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(announced()).toEqual(['You’re offline. Your changes are saved when the connection is back.']));
    await user.click(screen.getByRole('button', { name: `Discard changes, invite for ${first.email}` }));
    await waitFor(() => expect(announced()).toHaveLength(2));
    onLine.mockRestore();
    window.dispatchEvent(new Event('online'));
    expect(saved(client)).toEqual([]);
  });
});

describe('the editor', () => {
  it('opens over the details, too, and closes over them', async () => {
    const client = createMemoryInvitesClient({ invites, now: () => testNow });
    const onInviteUpdated = vi.fn();
    const { user } = renderWithInvites(<UserInviteDetails inviteId={first.id} onInviteUpdated={onInviteUpdated} />, { client });
    await user.click(await screen.findByRole('button', { name: 'Edit invite' }));
    await editor();
    await user.type(field('First name'), ' Maria');
    await user.click(save());
    expect(await screen.findByRole('heading', { name: 'Anneliese Maria Bergström-Kowalczyk' })).toBeVisible();
    await waitFor(() => expect(announced()).toEqual([`Invite for ${first.email} saved`]));
    expect(onInviteUpdated).toHaveBeenCalledTimes(1);
    await waitFor(() => expect(screen.getByRole('button', { name: 'Edit invite' })).toHaveFocus());
  });

  it('X3: in a host’s form submits only itself', async () => {
    const onSubmit = vi.fn<(event: { preventDefault: () => void }) => void>((event) => event.preventDefault());
    const client = createMemoryInvitesClient({ invites, now: () => testNow });
    const { user } = renderWithInvites(
      <form onSubmit={onSubmit}>
        <UserInvitesTable />
      </form>,
      { client },
    );
    await screen.findAllByRole('rowheader');
    await reopen(user);
    await user.type(field('First name'), ' Maria');
    await realUser.keyboard('{Enter}');
    await waitFor(() => expect(saved(client)).toHaveLength(1));
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it('T18: a handler that throws changes nothing', async () => {
    const onFault = vi.fn((event: ErrorEvent) => event.preventDefault());
    addEventListener('error', onFault);
    const hostile = () => {
      throw new Error(hostileMessage);
    };
    const { user, client } = await openEditor({ props: { onInviteUpdated: hostile, onError: hostile } });
    client.failNext('updateUserInvite', { code: 'server' });
    await user.type(field('First name'), ' Maria');
    await user.click(save());
    await screen.findByRole('alert');
    await user.click(save());
    await waitFor(() => expect(row()).toHaveTextContent('Anneliese Maria'));
    await waitFor(() => expect(announced()).toEqual([`Invite for ${first.email} saved`]));
    expect(onFault).toHaveBeenCalledTimes(2);
    removeEventListener('error', onFault);
  });

  it('X2: is left out for null', async () => {
    const client = createMemoryInvitesClient({ invites, now: () => testNow });
    const { user } = renderWithInvites(<UserInvitesTable components={{ InviteEditor: null }} />, { client });
    await screen.findAllByRole('rowheader');
    await user.click(menuOf());
    expect(screen.queryByRole('menuitem', { name: 'Edit invite' })).toBeNull();
  });

  it('I12, I14: takes names of the host’s fields that mean something elsewhere', async () => {
    const names = ['__proto__', 'constructor', 'a.b', 'x"] [y="'];
    const odd = names.map((name, index): InviteField => ({ name, label: `Field ${index}`, type: 'text' }));
    const { user, client } = await openEditor({ props: { fields: odd } });
    for (const [index] of names.entries()) await user.type(field(`Field ${index}`), `value ${index}`);
    await user.click(save());
    await waitFor(() => expect(saved(client)).toHaveLength(1));
    const [changes] = saved(client) as [{ data: object }];
    expect(Object.entries(changes.data)).toEqual(names.map((name, index) => [name, `value ${index}`]));
    expect('value 0' in {}).toBe(false);
  });
});
