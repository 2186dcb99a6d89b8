import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

import type { SendUserInvitesInput } from '../../src/client/InvitesClient.js';
import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import { InviteUsersDialog } from '../../src/components/invite-users-dialog/InviteUsersDialog.js';
import type { InviteUsersDialogProps } from '../../src/components/invite-users-dialog/InviteUsersDialog.js';
import { entryWindowCode } from '../../src/components/invite-users-dialog/entries/entryWindowCode.js';
import { inviteUsersDialogCode } from '../../src/components/invite-users-dialog/inviteUsersDialogCode.js';
import type { InviteField } from '../../src/domain/InviteField.js';
import { deferred } from '../../src/operations/deferred.js';
import { renderWithInvites } from '../support/renderWithInvites.js';

let entryWindow: Awaited<ReturnType<typeof entryWindowCode.load>>;

beforeAll(async () => {
  await inviteUsersDialogCode.load();
  entryWindow = await entryWindowCode.load();
});

/** Has the code of the long list come as the test says. */
function loadEntries() {
  vi.spyOn(entryWindowCode, 'loaded').mockReturnValue(null);
  onTestFinished(() => void vi.restoreAllMocks());
  return vi.spyOn(entryWindowCode, 'load');
}

const roles = [
  { key: 'member', name: 'Member' },
  { key: 'admin', name: 'Admin' },
];
const department: InviteField = {
  name: 'department',
  label: 'Department',
  type: 'select',
  options: [
    { value: 'research', label: 'Research' },
    { value: 'logistics', label: 'Logistics' },
  ],
};
const desk: InviteField = { name: '__proto__', label: 'Desk', type: 'number' };
const remote: InviteField = { name: 'remote', label: 'Remote', type: 'checkbox' };
const firstDay: InviteField = { name: 'firstDay', label: 'First day', type: 'date' };

function renderDialog(props: InviteUsersDialogProps = {}) {
  const client = createMemoryInvitesClient();
  const view = renderWithInvites(<InviteUsersDialog defaultOpen roles={roles} locales={['en', 'de']} {...props} />, { client });
  const sent = () =>
    client.calls
      .filter(({ method }) => method === 'sendUserInvites')
      .flatMap(({ args }) => (args[0] as SendUserInvitesInput).userInvites);
  return { ...view, sent };
}

const addresses = () => screen.getByRole('textbox', { name: 'Email addresses' });
const rows = () => screen.queryAllByRole('listitem');
const button = (name: string) => screen.getByRole('button', { name });
const people = (count: number) => Array.from({ length: count }, (_, index) => `p${index}@example.com`).join('\n');

describe('D4: details', () => {
  it('go out with the invite, for one person or for all', async () => {
    const { user, sent } = renderDialog({ fields: [department, desk, remote, firstDay] });
    await user.type(addresses(), 'a@example.com,b@example.com,');
    await user.click(button('Details for a@example.com'));
    await user.type(screen.getByRole('textbox', { name: 'First name' }), ' Ada  Mary ');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'de');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Department' }), 'Research');
    await user.type(screen.getByRole('textbox', { name: 'Desk' }), '12.50');
    await user.click(screen.getByRole('checkbox', { name: 'Remote' }));
    await user.type(screen.getByLabelText('First day'), '2026-12-01');
    await user.click(button('Apply to all: Language'));
    expect(screen.getByRole('log')).toHaveTextContent('Applied to 2 people');
    await user.click(button('Apply to all: Department'));
    expect(screen.getByRole('textbox', { name: 'Desk' })).toHaveValue('12.50');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByRole('heading', { name: '2 invites sent' });
    expect(sent()).toEqual([
      {
        email: 'a@example.com',
        firstName: 'Ada  Mary',
        locale: 'de',
        roles: ['member'],
        data: Object.fromEntries([
          ['department', 'research'],
          ['__proto__', 12.5],
          ['remote', true],
          ['firstDay', '2026-12-01'],
        ]),
      },
      { email: 'b@example.com', locale: 'de', roles: ['member'], data: { department: 'research' } },
    ]);
  });

  it('keep what a field cannot hold, name it in the same words everywhere, and send nothing', async () => {
    const { user, sent } = renderDialog({ fields: [{ ...department, required: true }, desk] });
    await user.type(addresses(), 'a@example.com,');
    expect(rows()[0]).toHaveTextContent('Department: This is needed.');
    await user.click(button('Send invites'));
    const summary = await screen.findByRole('group', { name: 'Fix or remove 1 person first.' });
    await waitFor(() => expect(summary).toHaveFocus());
    expect(summary).toHaveTextContent('Department: This is needed.');
    await user.click(within(summary).getByRole('button', { name: 'a@example.com' }));
    await waitFor(() => expect(screen.getByRole('combobox', { name: 'Department' })).toHaveFocus());
    expect(screen.getByRole('combobox', { name: 'Department' })).toHaveAccessibleDescription('This is needed.');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Department' }), 'Research');
    expect(screen.queryByRole('group', { name: /^Fix or remove/ })).toBeNull();
    await user.type(screen.getByRole('textbox', { name: 'Desk' }), '12b');
    expect(rows()[0]).toHaveTextContent('Desk: Enter a number, such as 12.5.');
    expect(sent()).toEqual([]);
  });

  it('are named in a summary that has a way to each, however many there are', async () => {
    const { user } = renderDialog();
    await user.click(addresses());
    await user.paste(Array.from({ length: 8 }, (_, index) => `bad${index}@@example`).join(', '));
    await user.click(button('Send invites'));
    const summary = await screen.findByRole('group', { name: 'Fix or remove 8 people first.' });
    const links = () =>
      within(summary)
        .getAllByRole('button')
        .map(({ textContent }) => textContent);
    expect(links()).toEqual([0, 1, 2, 3, 4].map((index) => `bad${index}@@example`).concat('Show 3 more'));
    await user.click(button('Show 3 more'));
    expect(links()).toEqual([0, 1, 2, 3, 4, 5, 6, 7].map((index) => `bad${index}@@example`));
    expect(document.activeElement).toHaveTextContent('bad5@@example');
  });

  it('are named again only when somebody tries to send again, and take the focus from nobody who types', async () => {
    const { user, sent } = renderDialog();
    const summary = () => screen.queryByRole('group', { name: 'Fix or remove 1 person first.' });
    await user.type(addresses(), 'ann@mail,');
    await user.click(button('Send invites'));
    await waitFor(() => expect(summary()).toHaveFocus());
    await user.click(within(summary()!).getByRole('button', { name: 'ann@mail' }));
    const field = screen.getByRole('textbox', { name: 'Email address' });
    await waitFor(() => expect(field).toHaveFocus());
    await user.keyboard('.co.uk');
    expect(field).toHaveValue('ann@mail.co.uk');
    await user.type(addresses(), 'bob,');
    expect(rows()).toHaveLength(2);
    expect(summary()).toBeNull();
    expect(addresses()).toHaveFocus();
    await user.click(button('Send 1 invite'));
    await waitFor(() => expect(summary()).toHaveFocus());
    expect(sent()).toEqual([]);
  });

  it('let the address be changed', async () => {
    const { user } = renderDialog();
    await user.type(addresses(), 'a@example.com,');
    await user.click(button('Details for a@example.com'));
    await user.click(button('Change the address'));
    const field = screen.getByRole('textbox', { name: 'Email address' });
    await waitFor(() => expect(field).toHaveFocus());
    await user.clear(field);
    await user.type(field, 'b@example.com{Enter}');
    await waitFor(() => expect(button('Details for b@example.com')).toBeVisible());
  });
});

describe('removing people', () => {
  it('takes one off the list for a double click, and for each press of a key', async () => {
    const { user } = renderDialog();
    // So many that the next one comes to where the pointer is.
    await user.click(addresses());
    await user.paste(people(40));
    await userEvent.dblClick(button('Remove p0@example.com'), { delay: 80 });
    expect(rows()).toHaveLength(39);
    expect(button('Remove p1@example.com')).toHaveFocus();
    await userEvent.keyboard('{Enter}{Enter}');
    await waitFor(() => expect(rows()).toHaveLength(37));
  });
});

describe('a list of many people', () => {
  it('shows figures and the first that want a look', async () => {
    const { user } = renderDialog();
    await user.click(addresses());
    await user.paste(`${people(120)}\n${Array.from({ length: 12 }, (_, index) => `bad${index}`).join('\n')}\np0@example.com`);
    expect(screen.getByText('133 people')).toBeVisible();
    expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual(['120', '12', '1', '0']);
    expect(rows()).toHaveLength(8);
    await user.click(button('Show 5 more'));
    await waitFor(() => expect(rows()[0]).toHaveAttribute('aria-setsize', '13'));
    await user.click(button('Remove all 13'));
    expect(screen.getByRole('log')).toHaveTextContent('13 removed');
    expect(rows()).toHaveLength(0);
    expect(addresses()).toHaveFocus();
  });

  it('shows more of those who want a look, the first of whom has the focus: until their code is there, what was pressed', async () => {
    const arrival = deferred<typeof entryWindow>();
    loadEntries().mockReturnValueOnce(arrival.promise);
    const { user } = renderDialog();
    await user.click(addresses());
    await user.paste(`${people(101)}\n${Array.from({ length: 12 }, (_, index) => `bad${index}`).join('\n')}`);
    await user.click(button('Show 4 more'));
    expect(button('Show 4 more')).toHaveFocus();
    arrival.resolve(entryWindow);
    await waitFor(() => expect(document.activeElement).toHaveValue('bad8'));
    expect(rows()[0]).toHaveAttribute('aria-setsize', '12');
  });

  it.each(['Show 4 more', 'Show everyone'])('is loaded by another press of "%s" where its code did not come', async (name) => {
    loadEntries().mockRejectedValueOnce(new TypeError('Failed to fetch')).mockResolvedValueOnce(entryWindow);
    const { user } = renderDialog();
    await user.click(addresses());
    await user.paste(`${people(101)}\n${Array.from({ length: 12 }, (_, index) => `bad${index}`).join('\n')}`);
    await user.click(button(name));
    await screen.findByRole('button', { name: 'Try again' });
    await user.click(button(name));
    await waitFor(() => expect(rows()[0]).toHaveAttribute('aria-setsize', name === 'Show everyone' ? '113' : '12'));
    expect(document.body).not.toHaveFocus();
  });

  it('keeps the focus of whoever tries again, and hands it on to nothing that removes somebody', async () => {
    const arrival = deferred<typeof entryWindow>();
    loadEntries().mockRejectedValueOnce(new TypeError('Failed to fetch')).mockReturnValueOnce(arrival.promise);
    const { user } = renderDialog();
    await user.click(addresses());
    await user.paste(people(101));
    await user.click(button('Show everyone'));
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(screen.getByText('Loading…', { selector: 'p' })).toHaveFocus();
    arrival.resolve(entryWindow);
    await waitFor(() => expect(button('Remove p0@example.com')).toBeVisible());
    await waitFor(() => expect(document.body).not.toHaveFocus());
    expect(document.activeElement?.getAttribute('aria-label') ?? '').not.toMatch(/^Remove/);
  });

  it('keeps a row that is repaired in place until it is left', async () => {
    const { user } = renderDialog();
    await user.click(addresses());
    await user.paste(`${people(120)}\nbad@example`);
    const field = screen.getByRole('textbox', { name: 'Email address' });
    await user.type(field, '.com');
    expect(field).toHaveFocus();
    expect(field).toHaveValue('bad@example.com');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(rows()).toHaveLength(0));
    expect(addresses()).toHaveFocus();
  });

  it('keeps the focus when it becomes short enough to be shown whole', async () => {
    const { user } = renderDialog();
    await user.click(addresses());
    await user.paste(`bad\nworse\n${people(99)}`);
    await user.click(button('Remove bad'));
    await waitFor(() => expect(rows()).toHaveLength(100));
    await waitFor(() => expect(button('Remove worse')).toHaveFocus());
  });

  it('renders what can be seen of everyone, and keeps the row with the focus wherever it is scrolled', async () => {
    const { user, container } = renderDialog();
    await user.click(addresses());
    await user.paste(people(10_000));
    await user.click(button('Show everyone'));
    const list = screen.getByRole('list');
    await waitFor(() => expect(rows().length).toBeGreaterThan(3));
    expect(container.ownerDocument.querySelectorAll('dialog *').length).toBeLessThan(400);
    button('Remove p1@example.com').focus();
    list.scrollTop = 200_000;
    await waitFor(() => expect(rows().length > 3 && rows().some((row) => Number(row.dataset['index']) > 1000)).toBe(true));
    expect(button('Remove p1@example.com')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.queryByRole('button', { name: 'Remove p1@example.com' })).toBeNull();
    expect(document.body).not.toHaveFocus();
  });

  it('renders no row for a key in the field, and one for a key in a row', async () => {
    const remove = vi.fn<(values: { email: string }) => string>(({ email }) => `Remove ${email}`);
    const messages = { remove };
    const { user } = renderDialog({ messages });
    await user.click(addresses());
    await user.paste(`bad\n${people(9_000)}`);
    await user.click(button('Show everyone'));
    await waitFor(() => expect(rows().length).toBeGreaterThan(3));
    await user.click(addresses());
    remove.mockClear();
    await user.keyboard('x');
    expect(remove).not.toHaveBeenCalled();
    await user.clear(addresses());
    await user.click(screen.getByRole('textbox', { name: 'Email address' }));
    remove.mockClear();
    await user.keyboard('x');
    expect([...new Set(remove.mock.calls.map(([{ email }]) => email))]).toEqual(['badx']);
  });
});

describe('I11', () => {
  it('leaves in the field whom a full list has no room for, and says so', async () => {
    const { user } = renderDialog();
    await user.click(addresses());
    await user.paste(people(10_001));
    expect(addresses()).toHaveValue('p10000@example.com');
    await waitFor(() => expect(addresses()).toHaveAccessibleDescription(/^A list holds 10,000 people/));
    await waitFor(() => expect(screen.getByRole('log')).toHaveTextContent('10,000 added, 1 not added, the list is full'));
  });

  it('takes no more than a million characters at once, and says so', async () => {
    const { user } = renderDialog();
    await user.click(addresses());
    await user.paste(`a@example.com,${' '.repeat(1_000_000)}`);
    expect(rows()).toHaveLength(0);
    expect(addresses()).toHaveValue('');
    expect(addresses()).toHaveAccessibleDescription('That’s more than 1,000,000 characters. Paste it in parts.');
    await user.paste('a@example.com,');
    expect(rows()).toHaveLength(1);
    expect(addresses()).toHaveAccessibleDescription(/^Type or paste a list/);
  });
});

describe('A10: by keyboard alone', () => {
  it('adds, repairs, confirms, gives details and a role, removes and sends', async () => {
    const { user, sent } = renderDialog();
    await waitFor(() => expect(addresses()).toHaveFocus());
    await user.keyboard('ada@example.com ');
    await user.paste('bad@@example.com, support@nоrth.co, bo@gmial.com, cy@example.com');
    expect(rows()).toHaveLength(5);

    screen.getByRole('textbox', { name: 'Email address' }).focus();
    await user.keyboard('{Control>}a{/Control}dee@example.com{Enter}');
    expect(button('It’s right')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(button('bo@gmail.com')).toHaveFocus();
    await user.tab();
    expect(button('Keep it as it is')).toHaveFocus();
    await user.tab({ shift: true });
    await user.keyboard('{Enter}');
    expect(addresses()).toHaveFocus();
    expect(screen.getByText('5 people')).toBeVisible();

    button('Details for ada@example.com').focus();
    await user.keyboard('{Enter}');
    expect(button('Details for ada@example.com')).toHaveAttribute('aria-expanded', 'true');
    await user.tab();
    await user.tab();
    expect(screen.getByRole('textbox', { name: 'First name' })).toHaveFocus();
    await user.keyboard('Ada');

    const role = screen.getByRole('combobox', { name: 'Role for ada@example.com' });
    role.focus();
    await user.selectOptions(role, 'Admin');

    button('Remove cy@example.com').focus();
    await user.keyboard('{Enter}');
    expect(button('Remove bo@gmail.com')).toHaveFocus();
    await user.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByRole('heading', { name: '4 invites sent' });
    expect(sent().map(({ email, firstName, roles: given }) => [email, firstName, given])).toEqual([
      ['ada@example.com', 'Ada', ['admin']],
      ['dee@example.com', undefined, ['member']],
      ['support@nоrth.co', undefined, ['member']],
      ['bo@gmail.com', undefined, ['member']],
    ]);
  });
});
