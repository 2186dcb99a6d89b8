import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it, vi } from 'vitest';

import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import { InviteUsersButton } from '../../src/components/invite-users-dialog/InviteUsersButton.js';
import { InviteUsersDialog } from '../../src/components/invite-users-dialog/InviteUsersDialog.js';
import { inviteUsersDialogCode } from '../../src/components/invite-users-dialog/inviteUsersDialogCode.js';
import { renderWithInvites } from '../support/renderWithInvites.js';
import { stubClipboard } from '../support/stubClipboard.js';

beforeAll(inviteUsersDialogCode.load);

describe('D11: links instead of mails', () => {
  it('are made and copied by keyboard alone: one, and all with their addresses', async () => {
    const client = createMemoryInvitesClient({ capabilities: { linkDelivery: true }, members: ['member@example.com'] });
    client.hold('checkInvitees');
    const { user } = renderWithInvites(<InviteUsersDialog defaultOpen roles={[{ key: 'member', name: 'Member' }]} />, { client });
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Email addresses' })).toHaveFocus());
    await user.keyboard('a@example.com b@example.com member@example.com ');
    const delivery = screen.getByRole('combobox', { name: 'How they get it' });
    delivery.focus();
    await user.selectOptions(delivery, 'As a link from you');
    await user.keyboard('{Control>}{Enter}{/Control}');
    const title = await screen.findByRole('heading', { name: '2 invites created' });
    await waitFor(() => expect(title).toHaveFocus());
    expect(screen.getByRole('group')).toHaveTextContent('Already a member');
    expect(client.calls.filter(({ method }) => method === 'userInviteLink')).toEqual([]);

    const clipboard = stubClipboard();
    screen.getByRole('button', { name: 'Copy link for a@example.com' }).focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Link copied', { selector: '.invites-hint' })).toBeVisible();
    expect(clipboard.at(-1)).toMatch(/^https:\/\/northwind\.example\/join#token=/);
    screen.getByRole('button', { name: 'Copy all 2 links' }).focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByText('2 links copied', { selector: 'span' })).toBeVisible();
    expect(screen.getByRole('log')).toHaveTextContent('2 links copied');
    expect(clipboard.at(-1)).toMatch(/^a@example\.com\thttps:.*\nb@example\.com\thttps:.*$/);

    client.failNext('userInviteLink', { code: 'forbidden' });
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Link copied, 1 not: try again', { selector: 'span' })).toBeVisible();
    expect(document.body.innerHTML).not.toContain('token=');
  });

  const roles = [{ key: 'member', name: 'Member' }];
  const button = (name: string) => screen.getByRole('button', { name });
  const hint = (text: string) => screen.findByText(text, { selector: '.invites-hint' });

  async function createLinks(...people: string[]) {
    const client = createMemoryInvitesClient({ capabilities: { linkDelivery: true } });
    const onOpenChange = vi.fn<() => void>();
    const ui = <InviteUsersDialog defaultOpen roles={roles} onOpenChange={onOpenChange} />;
    const view = renderWithInvites(ui, { client });
    await view.user.click(await screen.findByRole('textbox', { name: 'Email addresses' }));
    await view.user.paste(people.join(', '));
    await view.user.selectOptions(screen.getByRole('combobox', { name: 'How they get it' }), 'As a link from you');
    await view.user.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByRole('heading', { name: `${people.length} invites created` });
    const asked = () => client.calls.filter(({ method }) => method === 'userInviteLink').length;
    return { ...view, client, asked };
  }

  it('are said to be created, not sent, while that is asked about, goes on and is left undone', async () => {
    const client = createMemoryInvitesClient({ capabilities: { linkDelivery: true, sendLimit: 1 } });
    const first = client.hold('sendUserInvites');
    const admin = { key: 'admin', name: 'Admin', privileged: true };
    const { user } = renderWithInvites(<InviteUsersDialog defaultOpen roles={[admin]} />, { client });
    await user.click(await screen.findByRole('textbox', { name: 'Email addresses' }));
    await user.paste('a@example.com, b@example.com');
    await user.selectOptions(screen.getByRole('combobox', { name: 'How they get it' }), 'As a link from you');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Create 2 links' }));
    expect(await screen.findByRole('heading', { name: 'Creating links' })).toHaveFocus();
    expect(screen.getByRole('progressbar', { name: 'Links created' })).toBeVisible();
    await user.click(button('Cancel the rest'));
    first.release();
    expect(await screen.findByRole('button', { name: 'Create 1 link' })).toBeVisible();
  });

  it('are said to be created on the button, too, behind which that goes on', async () => {
    const client = createMemoryInvitesClient({ capabilities: { linkDelivery: true, sendLimit: 1 } });
    const first = client.hold('sendUserInvites');
    const { user } = renderWithInvites(<InviteUsersButton roles={roles} />, { client });
    const opener = button('Invite people');
    await user.click(opener);
    await user.click(await screen.findByRole('textbox', { name: 'Email addresses' }));
    await user.paste('a@example.com, b@example.com');
    await user.selectOptions(screen.getByRole('combobox', { name: 'How they get it' }), 'As a link from you');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByRole('heading', { name: 'Creating links' });
    await user.keyboard('{Escape}');
    expect(opener).toHaveAccessibleName('Creating 0 of 2');
    await user.click(opener);
    await user.click(await screen.findByRole('button', { name: 'Pause' }));
    first.release();
    expect(await screen.findByText('1 link is created already. Canceling keeps it.')).toBeVisible();
    client.failNext('sendUserInvites', { code: 'conflict' });
    await user.click(button('Continue'));
    expect(await screen.findByText('1 invite wasn’t created. Nobody gets the same invite twice.')).toBeVisible();
    await user.keyboard('{Escape}');
    expect(opener).toHaveAccessibleName('1 not created');
  });

  it('are shown where the browser lets nothing be copied, and asked for no second time', async () => {
    const { user, asked } = await createLinks('a@example.com', 'b@example.com');
    stubClipboard('refused');
    await user.click(button('Copy link for a@example.com'));
    const one = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Link for a@example.com' });
    expect(one.value).toMatch(/^https:\/\/northwind\.example\/join#token=/);
    expect(screen.getByRole('log')).toHaveTextContent('The browser didn’t let us copy. Copy it from here.');
    await user.tab();
    expect(one).toHaveFocus();
    expect(one.selectionEnd - one.selectionStart).toBe(one.value.length);

    await user.click(button('Copy all 2 links'));
    const all = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'All links' });
    expect(all.value).toMatch(/^a@example\.com\thttps:.*\nb@example\.com\thttps:.*$/);
    expect(asked()).toBe(3);

    const clipboard = stubClipboard();
    await user.click(button('Copy all 2 links'));
    await hint('2 links copied');
    await user.click(button('Copy link for a@example.com'));
    await hint('Link copied');
    expect(asked()).toBe(3);
    expect(clipboard.map((text) => text.split('\n').length)).toEqual([2, 1]);
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('say why there are none', async () => {
    const { user, client } = await createLinks('a@example.com', 'b@example.com');
    client.failAll('userInviteLink', { code: 'forbidden' });
    stubClipboard();
    await user.click(button('Copy link for a@example.com'));
    expect(await hint('You don’t have permission to do this.')).toBeVisible();
    await user.click(button('Copy all 2 links'));
    await waitFor(() =>
      expect(screen.getAllByText('You don’t have permission to do this.', { selector: '.invites-hint' })).toHaveLength(2),
    );
  });

  it('are asked for once, one after the other, with how far it is, and for as long as they are wanted', async () => {
    const { user, client, asked } = await createLinks('a@example.com', 'b@example.com', 'c@example.com');
    const clipboard = stubClipboard();
    let hold = client.hold('userInviteLink');
    await user.click(button('Copy all 3 links'));
    await user.click(button('Copy all 3 links'));
    await hint('Getting links: 0 of 3');
    const { release } = hold;
    hold = client.hold('userInviteLink');
    release();
    await hint('Getting links: 1 of 3');
    // Another row does not make it forget that it is under way.
    await user.click(button('Copy link for c@example.com'));
    await user.click(button('Copy all 3 links'));
    expect(asked()).toBe(3);
    button('Stop').focus();
    await user.keyboard('{Enter}');
    hold.release();
    await hint('2 links copied, 1 not: try again');
    expect(button('Copy all 3 links')).toHaveFocus();
    expect(asked()).toBe(3);
    expect(clipboard.filter((text) => text.includes('\t'))).toEqual([expect.stringMatching(/^a@.*\nb@.*$/)]);
  });

  it('are asked for no longer when the dialog has been closed, and not copied', async () => {
    const { user, client, asked } = await createLinks('a@example.com', 'b@example.com');
    const clipboard = stubClipboard();
    const hold = client.hold('userInviteLink');
    await user.click(button('Copy all 2 links'));
    await user.click(button('Done'));
    hold.release();
    await new Promise((resolve) => setTimeout(resolve));
    expect(asked()).toBe(1);
    expect(clipboard).toEqual([]);
  });
});
