import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';

import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import type { MemoryInvitesClientOptions } from '../../src/client/memory/MemoryInvitesClient.js';
import { InviteUsersDialog } from '../../src/components/invite-users-dialog/InviteUsersDialog.js';
import { inviteUsersDialogCode } from '../../src/components/invite-users-dialog/inviteUsersDialogCode.js';
import { renderWithInvites } from '../support/renderWithInvites.js';

beforeAll(inviteUsersDialogCode.load);

const roles = [{ key: 'member', name: 'Member' }];

async function openWith(addresses: string, message: string, options: MemoryInvitesClientOptions = {}) {
  const client = createMemoryInvitesClient(options);
  const dialog = (open: boolean) => <InviteUsersDialog open={open} roles={roles} />;
  const view = renderWithInvites(dialog(true), { client });
  await view.user.type(screen.getByRole('textbox', { name: 'Email addresses' }), addresses);
  fireEvent.change(field(), { target: { value: message } });
  const sent = () => client.calls.filter(({ method }) => method === 'sendUserInvites').map(({ args }) => args[0]);
  return { ...view, sent, show: (open: boolean) => view.rerender(dialog(open)) };
}

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Personal message', hidden: true });
const said = () => [...screen.getByRole('log').children].map(({ textContent }) => textContent);
const send = () => screen.getByRole('button', { name: /^Send/ });

describe('I16: the personal message', () => {
  it('is counted near its limit', async () => {
    await openWith('ada@example.com,', 'x'.repeat(1800));
    expect(field()).not.toHaveAccessibleDescription();
    fireEvent.change(field(), { target: { value: 'x'.repeat(1801) } });
    expect(field()).toHaveAccessibleDescription('1,801 of 2,000 characters');
    expect(field()).not.toHaveAttribute('aria-invalid');
  });

  it('has up to 2,000 characters, of which none is space around them', async () => {
    const { user, sent } = await openWith('ada@example.com,', ` ${'x'.repeat(2000)}\n`);
    await user.click(send());
    await screen.findByRole('heading', { name: '1 invite sent' });
    expect(sent()).toMatchObject([{ message: 'x'.repeat(2000) }]);
  });

  it('is shown with what is wrong, and has the focus, where it is too long, also where it was folded away', async () => {
    const { user, sent } = await openWith('ada@example.com,', 'x'.repeat(2010));
    await user.click(screen.getByText('Add a personal message'));
    expect(field()).not.toBeVisible();
    const before = said();
    await user.click(send());
    await waitFor(() => expect(field()).toHaveFocus());
    expect(field()).toBeVisible();
    expect(field()).toBeInvalid();
    expect(field()).toHaveAccessibleDescription('Shorten the message. 2,010 of 2,000 characters');
    expect(said()).toEqual([...before, 'Shorten the message.']);
    expect(sent()).toEqual([]);
    fireEvent.change(field(), { target: { value: 'Hi' } });
    await user.click(send());
    await screen.findByRole('heading', { name: '1 invite sent' });
  });

  it('is named beside the people who have to be repaired, in one summary', async () => {
    const { user, sent } = await openWith('ada@example.com,bo@@example,', 'x'.repeat(2010));
    await user.click(send());
    const summary = await screen.findByRole('group', { name: 'Fix or remove 1 person first.' });
    await waitFor(() => expect(summary).toHaveFocus());
    expect(within(summary).getAllByRole('listitem')[1]).toHaveTextContent('Personal message Shorten the message.');
    await user.click(within(summary).getByRole('button', { name: 'Personal message' }));
    expect(field()).toHaveFocus();
    expect(sent()).toEqual([]);
  });

  it('keeps nothing back where it does not go out', async () => {
    const { user, sent } = await openWith('ada@example.com,', 'x'.repeat(2010), { capabilities: { linkDelivery: true } });
    await user.selectOptions(screen.getByRole('combobox', { name: 'How they get it' }), 'As a link from you');
    await user.click(screen.getByRole('button', { name: 'Create 1 link' }));
    await screen.findByRole('heading', { name: '1 invite created' });
    expect(sent()).toEqual([{ userInvites: [{ email: 'ada@example.com', roles: ['member'] }], delivery: 'link' }]);
  });

  it('is there to be seen when the dialog opens again', async () => {
    const { show } = await openWith('ada@example.com,', 'Hi');
    show(false);
    show(true);
    expect(field()).toBeVisible();
    expect(field()).toHaveValue('Hi');
  });
});
