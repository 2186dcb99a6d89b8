import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { StrictMode } from 'react';
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';

import type { SendUserInvitesInput } from '../../src/client/InvitesClient.js';
import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import type { MemoryInvitesClient, MemoryInvitesClientOptions } from '../../src/client/memory/MemoryInvitesClient.js';
import { InviteUsersDialog } from '../../src/components/invite-users-dialog/InviteUsersDialog.js';
import type { InviteUsersDialogProps } from '../../src/components/invite-users-dialog/InviteUsersDialog.js';
import { inviteUsersDialogCode } from '../../src/components/invite-users-dialog/inviteUsersDialogCode.js';
import { InvitesProvider } from '../../src/provider/InvitesProvider.js';
import { renderWithInvites } from '../support/renderWithInvites.js';

beforeAll(inviteUsersDialogCode.load);

const roles = [
  { key: 'member', name: 'Member' },
  { key: 'admin', name: 'Admin', description: 'Can do everything.' },
];

function renderDialog(options: MemoryInvitesClientOptions = {}, props: InviteUsersDialogProps = {}) {
  const client = createMemoryInvitesClient(options);
  const view = renderWithInvites(<InviteUsersDialog defaultOpen roles={roles} {...props} />, { client });
  return { ...view, client };
}

const addresses = () => screen.getByRole('textbox', { name: 'Email addresses' });
const rows = () => screen.queryAllByRole('listitem');
const sendButton = () => screen.getByRole('button', { name: /^Send (\d+ )?invites?$/ });
const sent = (client: MemoryInvitesClient) =>
  client.calls.filter(({ method }) => method === 'sendUserInvites').map(({ args }) => args[0] as SendUserInvitesInput);
const sentEmails = (client: MemoryInvitesClient) => sent(client).map(({ userInvites }) => userInvites.map(({ email }) => email));

/** A client that takes one invitee a call, so that each can have an outcome of its own. */
const oneByOne = { capabilities: { sendLimit: 1 } };

describe('D1: adding addresses', () => {
  it('takes a pasted list apart, keeps names and what is no address, and says what it found', async () => {
    const { user } = renderDialog();
    await user.click(addresses());
    await user.paste(
      '\uFEFF"Surname, Given" <given@example.dk>; 名字 <name@example.cn>, bad@@example\nGIVEN@example.dk，given@EXAMPLE.dk\tmailto:ada@example.com',
    );
    expect(rows()).toHaveLength(6);
    expect(rows()[0]).toHaveTextContent('given@example.dk Given Surname');
    expect(rows()[1]).toHaveTextContent('name@example.cn 名字');
    expect(within(rows()[2]!).getByRole('textbox', { name: 'Email address' })).toHaveValue('bad@@example');
    expect(rows()[3]).toHaveTextContent('The same address was added in other capitals, too.');
    expect(rows()[4]).toHaveTextContent('Already on this list. It gets one invite.');
    expect(rows()[5]).toHaveTextContent('ada@example.com');
    expect(screen.getByText('6 people, 3 need a look')).toBeVisible();
    expect(screen.getByRole('log')).toHaveTextContent('4 added, 1 duplicate, 1 invalid');
    expect(sendButton()).toHaveAccessibleName('Send 3 invites');
    expect(addresses()).toHaveValue('');
  });

  it.each([
    ['Enter', 'ada@example.com{Enter}'],
    ['a comma', 'ada@example.com,'],
    ['a semicolon', 'ada@example.com;'],
    ['a space', 'ada@example.com '],
    ['leaving the field', 'ada@example.com{Tab}'],
  ])('commits on %s', async (_, keys) => {
    const { user } = renderDialog();
    await user.type(addresses(), keys);
    await waitFor(() => expect(rows()).toHaveLength(1));
    expect(rows()[0]).toHaveTextContent('ada@example.com');
    expect(addresses()).toHaveValue('');
  });

  it('moves nothing under a pressed pointer, where the click would be lost', async () => {
    const { user, client } = renderDialog();
    await user.type(addresses(), 'ada@example.com');
    await user.pointer({ keys: '[MouseLeft>]', target: sendButton() });
    expect(addresses()).not.toHaveFocus();
    expect(rows()).toHaveLength(0);
    await user.pointer({ keys: '[/MouseLeft]', target: sendButton() });
    await screen.findByRole('heading', { name: '1 invite sent' });
    expect(sentEmails(client)).toEqual([['ada@example.com']]);
  });

  it('commits nothing while somebody looks something up in another window', async () => {
    const { user } = renderDialog();
    await user.type(addresses(), 'bad@@example,ada@exam');
    const focus = vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    onTestFinished(() => focus.mockRestore());
    fireEvent.blur(addresses());
    expect(addresses()).toHaveValue('ada@exam');
    const repair = screen.getByRole('textbox', { name: 'Email address' });
    await user.clear(repair);
    fireEvent.blur(repair);
    expect(rows()).toHaveLength(1);
    expect(addresses()).toHaveValue('ada@exam');
    focus.mockRestore();
    fireEvent.blur(addresses());
    expect(addresses()).toHaveValue('');
  });

  it('waits for the end of a name in quotes and of an address in brackets', async () => {
    const { user } = renderDialog();
    await user.type(addresses(), '"Lovelace, Ada" <ada@example.com>');
    expect(rows()).toHaveLength(0);
    await user.keyboard(',');
    expect(rows()[0]).toHaveTextContent('ada@example.com Ada Lovelace');
  });

  it('commits and sends nothing while an input method composes', () => {
    const { client } = renderDialog();
    fireEvent.change(addresses(), { target: { value: 'name@example.cn' } });
    fireEvent.keyDown(addresses(), { key: 'Enter', isComposing: true });
    fireEvent.keyDown(addresses(), { key: 'Enter', ctrlKey: true, isComposing: true });
    expect(rows()).toHaveLength(0);
    expect(addresses()).toHaveValue('name@example.cn');
    expect(sent(client)).toHaveLength(0);
  });

  it('D10: keeps browsers and password managers out of the field', () => {
    renderDialog();
    for (const [name, value] of [
      ['autocomplete', 'off'],
      ['spellcheck', 'false'],
      ['data-1p-ignore', 'true'],
      ['data-lpignore', 'true'],
    ] as const) {
      expect(addresses()).toHaveAttribute(name, value);
    }
  });
});

describe('D2: the list', () => {
  it('lets an address that is none be repaired in place', async () => {
    const { user, client } = renderDialog();
    await user.type(addresses(), 'ada@@example.com,');
    const repair = screen.getByRole('textbox', { name: 'Email address' });
    expect(repair).toHaveAccessibleDescription('This isn’t a complete address. Fix it or remove it.');
    await user.clear(repair);
    await user.type(repair, 'ada@example.com{Enter}');
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Email address' })).toBeNull());
    expect(addresses()).toHaveFocus();
    await user.click(sendButton());
    await screen.findByRole('heading', { name: '1 invite sent' });
    expect(sentEmails(client)).toEqual([['ada@example.com']]);
  });

  it('sends what is in a repair that was not left yet', async () => {
    const { user, client } = renderDialog();
    await user.type(addresses(), 'ada@@example.com,');
    const repair = screen.getByRole('textbox', { name: 'Email address' });
    await user.clear(repair);
    await user.type(repair, 'ada@example.com');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByRole('heading', { name: '1 invite sent' });
    expect(sentEmails(client)).toEqual([['ada@example.com']]);
  });

  it('corrects a mistyped domain with one click', async () => {
    const { user } = renderDialog();
    await user.type(addresses(), 'ada@gmial.com,');
    await user.click(screen.getByRole('button', { name: 'ada@gmail.com' }));
    expect(rows()[0]).toHaveTextContent(/^ada@gmail\.com/);
    expect(rows()[0]).not.toHaveTextContent('Did you mean');
    expect(addresses()).toHaveFocus();
  });

  it('A10: moves the focus to the neighbour when an entry is removed, and says who went', async () => {
    const { user } = renderDialog();
    await user.type(addresses(), 'a@example.com,b@example.com,c@example.com,');
    await user.click(screen.getByRole('button', { name: 'Remove b@example.com' }));
    expect(screen.getByRole('button', { name: 'Remove c@example.com' })).toHaveFocus();
    expect(screen.getByRole('log')).toHaveTextContent('b@example.com removed');
    await user.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: 'Remove a@example.com' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(addresses()).toHaveFocus();
    expect(rows()).toHaveLength(0);
  });

  it('removes all that want a look at once', async () => {
    const { user } = renderDialog();
    await user.type(addresses(), 'a@example.com,b@@example,a@example.com,');
    await user.click(screen.getByRole('button', { name: 'Remove those 2' }));
    expect(rows()).toHaveLength(1);
    expect(addresses()).toHaveFocus();
  });

  it('renders one row when one entry changes', async () => {
    const remove = vi.fn<(values: { email: string }) => string>(({ email }) => `Remove ${email}`);
    const messages = { remove };
    const { user } = renderDialog({}, { messages });
    await user.type(addresses(), 'a@example.com,b@example.com,c@@example,');
    remove.mockClear();
    await user.type(screen.getByRole('textbox', { name: 'Email address' }), 'x');
    expect([...new Set(remove.mock.calls.map(([{ email }]) => email))]).toEqual(['c@@example', 'c@@examplex']);
  });

  it('shows deceptive characters as marks', async () => {
    const { user } = renderDialog();
    await user.click(addresses());
    await user.paste('"Ada \u202Enimda" <ada@example.com>');
    expect(rows()[0]).toHaveTextContent('[U+202E]');
  });
});

describe('D3: roles', () => {
  it('gives everyone the role for everyone, and one person another', async () => {
    const { user, client } = renderDialog({}, { defaultRole: 'member' });
    await user.type(addresses(), 'a@example.com,b@example.com,');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Role for b@example.com' }), 'Admin');
    await user.click(sendButton());
    await screen.findByRole('heading', { name: '2 invites sent' });
    expect(sent(client)[0]?.userInvites).toEqual([
      { email: 'a@example.com', roles: ['member'] },
      { email: 'b@example.com', roles: ['admin'] },
    ]);
  });

  it('changes the role of all who have none of their own', async () => {
    const { user } = renderDialog();
    await user.type(addresses(), 'a@example.com,b@example.com,');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Role for b@example.com' }), 'Member');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Role for everyone' }), 'Admin');
    expect(screen.getByText('Can do everything.')).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'Role for a@example.com' })).toHaveValue('admin');
    expect(screen.getByRole('combobox', { name: 'Role for b@example.com' })).toHaveValue('member');
  });

  it('asks the client for roles, and offers to ask again when that fails', async () => {
    const client = createMemoryInvitesClient({ roles });
    client.failNext('roles', { code: 'forbidden' });
    const { user } = renderWithInvites(<InviteUsersDialog defaultOpen />, { client });
    await screen.findByText('The roles didn’t load.');
    await user.type(addresses(), 'a@example.com,');
    await user.click(sendButton());
    await waitFor(() => expect(screen.getByRole('button', { name: 'Try again' })).toHaveFocus());
    expect(sent(client)).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('combobox', { name: 'Role for everyone' })).toHaveValue('member');
  });

  it('asks for nothing while it is closed, or when the host gives the roles', async () => {
    const { client } = renderDialog();
    const closed = createMemoryInvitesClient();
    renderWithInvites(<InviteUsersDialog />, { client: closed });
    await waitFor(() => expect(client.calls.map(({ method }) => method)).toEqual(['quota']));
    expect(closed.calls).toEqual([]);
  });
});

describe('sending', () => {
  it('sends names, roles and the message, and asks for what is next', async () => {
    const onInvitesSent = vi.fn<NonNullable<InviteUsersDialogProps['onInvitesSent']>>();
    const { user, client } = renderDialog({}, { onInvitesSent });
    await user.click(addresses());
    await user.paste('"Lovelace, Ada" <ada@example.com>');
    await user.click(screen.getByText('Add a personal message'));
    await user.type(screen.getByRole('textbox', { name: 'Personal message' }), ' Welcome ');
    await user.click(sendButton());
    const title = await screen.findByRole('heading', { name: '1 invite sent' });
    await waitFor(() => expect(title).toHaveFocus());
    expect(sent(client)).toEqual([
      {
        userInvites: [{ email: 'ada@example.com', firstName: 'Ada', lastName: 'Lovelace', roles: ['member'] }],
        message: 'Welcome',
      },
    ]);
    expect(onInvitesSent).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('button', { name: 'Invite more' }));
    expect(rows()).toHaveLength(0);
    await waitFor(() => expect(addresses()).toHaveFocus());
  });

  it('sends once, however often it is asked to', async () => {
    const { user, client } = renderDialog();
    const hold = client.hold('sendUserInvites');
    await user.type(addresses(), 'a@example.com');
    const button = sendButton();
    act(() => {
      button.click();
      button.click();
    });
    await user.keyboard('{Control>}{Enter}{Enter}{/Control}{Meta>}{Enter}{/Meta}');
    await screen.findByRole('button', { name: 'Sending…' });
    await user.click(screen.getByRole('button', { name: 'Sending…' }));
    expect(addresses()).toHaveAttribute('readonly');
    hold.release();
    await screen.findByRole('heading', { name: '1 invite sent' });
    expect(sentEmails(client)).toEqual([['a@example.com']]);
  });

  it('sends no more while its keys are held than it does at first', async () => {
    const { user, client } = renderDialog();
    client.failAll('sendUserInvites', { code: 'forbidden' });
    await user.type(addresses(), 'a@example.com,');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByRole('alert');
    fireEvent.keyDown(addresses(), { key: 'Enter', ctrlKey: true, repeat: true });
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(sent(client)).toHaveLength(2));
  });

  it('sends one invite to an address that is on the list twice', async () => {
    const { user, client } = renderDialog();
    await user.type(addresses(), 'a@example.com,a@EXAMPLE.com,');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByRole('heading', { name: '1 invite sent' });
    expect(sentEmails(client)).toEqual([['a@example.com']]);
    expect(rows()).toHaveLength(1);
  });

  it('D10, A11: names the first problem and puts the focus there', async () => {
    const { user, client } = renderDialog();
    expect(sendButton()).toHaveAttribute('aria-disabled', 'true');
    await user.click(sendButton());
    expect(await screen.findByText('Add at least one email address.', { selector: 'p' })).toBeVisible();
    await waitFor(() => expect(addresses()).toHaveFocus());
    expect(addresses()).toHaveAccessibleDescription('Add at least one email address.');
    await user.type(addresses(), 'a@example.com,b@@example,c@@example,');
    await user.click(sendButton());
    const summary = await screen.findByRole('group', { name: 'Fix or remove 2 people first.' });
    await waitFor(() => expect(summary).toHaveFocus());
    await user.click(within(summary).getByRole('button', { name: 'b@@example' }));
    const field = screen.getAllByRole<HTMLInputElement>('textbox', { name: 'Email address' })[0]!;
    await waitFor(() => expect(field).toHaveFocus());
    expect([field.selectionStart, field.selectionEnd]).toEqual(['b@@example'.length, 'b@@example'.length]);
    expect(field).toBeInvalid();
    expect(summary).toHaveTextContent(document.getElementById(field.getAttribute('aria-describedby')!)!.textContent);
    expect(sent(client)).toHaveLength(0);
  });

  it('D7: keeps those that failed, and retries only them', async () => {
    const { user, client } = renderDialog({ ...oneByOne, members: ['member@example.com'] });
    // Else the member is known before anything is sent.
    client.hold('checkInvitees');
    client.failNext('sendUserInvites', { code: 'conflict' });
    await user.type(addresses(), 'failed@example.com,sent@example.com,member@example.com,');
    await user.click(sendButton());
    await screen.findByRole('heading', { name: '1 invite sent' });
    expect(screen.getByText('2 invites weren’t sent. Nobody gets the same invite twice.')).toBeVisible();
    expect(screen.getByText('failed@example.com')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Retry 1' }));
    await screen.findByRole('heading', { name: '2 invites sent' });
    expect(sentEmails(client)).toEqual([
      ['failed@example.com'],
      ['sent@example.com'],
      ['member@example.com'],
      ['failed@example.com'],
    ]);
    expect(screen.getByText('Already a member')).toBeVisible();
    expect(screen.queryByRole('button', { name: /Retry/ })).toBeNull();
  });

  it('names those who may have been invited, and sends to them again only when told so', async () => {
    const { user, client } = renderDialog();
    client.failNext('sendUserInvites', { code: 'network' }, { when: 'after' });
    await user.type(addresses(), 'a@example.com,');
    await user.click(sendButton());
    await screen.findByRole('heading', { name: 'It isn’t clear what was sent' });
    expect(screen.getByText('a@example.com')).toBeVisible();
    expect(screen.queryByRole('button', { name: /Retry/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Back to the list' }));
    expect(sendButton()).toHaveAccessibleName('Send invites');
    await user.click(screen.getByRole('button', { name: 'Send it again' }));
    await user.click(sendButton());
    await screen.findByText('Already invited');
    expect(sentEmails(client)).toEqual([['a@example.com'], ['a@example.com']]);
  });

  it('keeps everything when nothing was sent, and says why', async () => {
    const { user, client } = renderDialog();
    client.failNext('sendUserInvites', { code: 'forbidden' });
    await user.type(addresses(), 'a@example.com,b@example.com,');
    await user.click(sendButton());
    expect(await screen.findByRole('alert')).toHaveTextContent('Nothing was sent. You don’t have permission to do this.');
    expect(rows()).toHaveLength(2);
    await user.click(sendButton());
    await screen.findByRole('heading', { name: '2 invites sent' });
    expect(sentEmails(client)).toEqual([
      ['a@example.com', 'b@example.com'],
      ['a@example.com', 'b@example.com'],
    ]);
  });

  it('keeps an address that the server refuses in the list, to be repaired', async () => {
    const { user, client } = renderDialog({ blockedDomains: ['blocked.example'] });
    // Else it is known before anything is sent.
    client.hold('checkInvitees');
    await user.type(addresses(), 'a@blocked.example,b@example.com,');
    await user.click(sendButton());
    await screen.findByRole('heading', { name: '1 invite sent' });
    await user.click(screen.getByRole('button', { name: 'Back to the list' }));
    expect(rows()).toHaveLength(1);
    const repair = screen.getByRole('textbox', { name: 'Email address' });
    expect(repair).toHaveAccessibleDescription('This address isn’t allowed here');
    await user.clear(repair);
    await user.type(repair, 'a@example.com');
    expect(sendButton()).toHaveAccessibleName('Send 1 invite');
  });

  it('counts the seats, and says how many people are too many', async () => {
    const { user, client } = renderDialog({ quota: { limit: 25, used: 24 } });
    await screen.findByText('1 of 25 seats left');
    await user.type(addresses(), 'a@example.com,b@example.com,');
    expect(screen.getByText('1 seat left. Remove 1 person or add a seat.')).toBeVisible();
    await user.click(sendButton());
    await waitFor(() => expect(screen.getByRole('log')).toHaveTextContent('1 seat left. Remove 1 person or add a seat.'));
    expect(sent(client)).toHaveLength(0);
  });

  it('does not submit a form around it', async () => {
    const submit = vi.fn<() => void>();
    const client = createMemoryInvitesClient();
    const { user } = renderWithInvites(
      <form onSubmit={submit}>
        <InviteUsersDialog defaultOpen roles={roles} />
      </form>,
      { client },
    );
    await user.type(addresses(), 'a@example.com,');
    await user.click(sendButton());
    await screen.findByRole('heading', { name: '1 invite sent' });
    expect(submit).not.toHaveBeenCalled();
  });
});

describe('opening and closing', () => {
  it('opens with the focus in the address field, also in strict mode', async () => {
    const onOpenChange = vi.fn<NonNullable<InviteUsersDialogProps['onOpenChange']>>();
    renderWithInvites(
      <StrictMode>
        <InviteUsersDialog defaultOpen organizationName="Northwind" roles={roles} onOpenChange={onOpenChange} />
      </StrictMode>,
    );
    expect(screen.getByRole('dialog', { name: 'Invite people to Northwind' })).toBeVisible();
    expect(addresses()).toHaveFocus();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(onOpenChange).not.toHaveBeenCalled();
  });

  it('closes at once when nothing would be lost', async () => {
    const onOpenChange = vi.fn<NonNullable<InviteUsersDialogProps['onOpenChange']>>();
    const { user } = renderDialog({}, { onOpenChange });
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(onOpenChange).toHaveBeenCalledExactlyOnceWith({ open: false, reason: 'escape' });
  });

  it('asks before it throws a list away', async () => {
    const { user } = renderDialog();
    await user.type(addresses(), 'a@example.com, b@example.com');
    await user.keyboard('{Escape}');
    const question = screen.getByRole('alertdialog', { name: 'Discard 2 people?' });
    expect(within(question).getByRole('button', { name: 'Keep editing' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(rows()).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await user.click(screen.getByRole('button', { name: 'Discard' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('shows the list again when the browser closed the dialog by itself', async () => {
    const onOpenChange = vi.fn<NonNullable<InviteUsersDialogProps['onOpenChange']>>();
    const { user, rerender } = renderDialog({}, { onOpenChange, open: true });
    await user.type(addresses(), 'a@example.com,b@exam');
    act(() => screen.getByRole<HTMLDialogElement>('dialog').close());
    await waitFor(() => expect(onOpenChange).toHaveBeenCalledExactlyOnceWith({ open: false, reason: 'platform' }));
    rerender(<InviteUsersDialog open={false} roles={roles} />);
    rerender(<InviteUsersDialog open roles={roles} />);
    expect(rows()).toHaveLength(2);
    expect(rows()[0]).toHaveTextContent('a@example.com');
    expect(screen.getByRole('textbox', { name: 'Email address' })).toHaveValue('b@exam');
  });

  it('stays closed when the scope changes', async () => {
    const client = createMemoryInvitesClient();
    const dialogOf = (scope: string) => (
      <InvitesProvider client={client} scope={scope}>
        <InviteUsersDialog defaultOpen roles={roles} />
      </InvitesProvider>
    );
    const { user, rerender } = renderWithInvites(dialogOf('one'));
    await user.click(await screen.findByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    rerender(dialogOf('other'));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('forgets a list that was sent', async () => {
    const { user, rerender } = renderDialog({}, { open: true });
    await user.type(addresses(), 'a@example.com,');
    await user.click(sendButton());
    await user.click(await screen.findByRole('button', { name: 'Done' }));
    rerender(<InviteUsersDialog open={false} roles={roles} />);
    rerender(<InviteUsersDialog open roles={roles} />);
    expect(rows()).toHaveLength(0);
  });

  it('passes what it does not know on to the dialog, and classes to its parts', () => {
    renderDialog({}, { id: 'invite', className: 'host', classNames: { title: 'host-title' } });
    expect(screen.getByRole('dialog')).toHaveAttribute('id', 'invite');
    expect(screen.getByRole('dialog')).toHaveClass('invites-root', 'invites-dialog', 'host');
    expect(screen.getByRole('heading')).toHaveClass('invites-title', 'host-title');
  });
});
