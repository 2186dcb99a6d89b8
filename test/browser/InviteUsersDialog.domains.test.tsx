import { screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';

import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import { InviteUsersDialog } from '../../src/components/invite-users-dialog/InviteUsersDialog.js';
import { inviteUsersDialogCode } from '../../src/components/invite-users-dialog/inviteUsersDialogCode.js';
import { renderWithInvites } from '../support/renderWithInvites.js';

beforeAll(inviteUsersDialogCode.load);

describe('D6: domains that may be invited', () => {
  it('keeps others on the list with the reason, and sends nothing before they are gone', async () => {
    const client = createMemoryInvitesClient();
    const { user } = renderWithInvites(
      <InviteUsersDialog defaultOpen roles={[]} domains={{ allow: ['northwind.example', '*.partner.example'] }} />,
      { client },
    );
    await user.click(screen.getByRole('textbox', { name: 'Email addresses' }));
    await user.paste('ada@northwind.example, bob@mailbox.example, eve@uk.partner.example');
    const [, bob] = screen.getAllByRole('listitem');
    expect(bob).toHaveTextContent('Only northwind.example and *.partner.example can be invited.');
    expect(screen.getByRole('button', { name: 'Send 2 invites' })).toBeVisible();

    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(client.calls.filter(({ method }) => method === 'sendUserInvites')).toEqual([]);
    await user.click(within(bob!).getByRole('button', { name: 'Remove bob@mailbox.example' }));
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByRole('heading', { name: '2 invites sent' })).toBeVisible();
  });

  it('says so of a domain that nobody may invite', async () => {
    const { user } = renderWithInvites(<InviteUsersDialog defaultOpen roles={[]} domains={{ deny: ['mailbox.example'] }} />);
    await user.click(screen.getByRole('textbox', { name: 'Email addresses' }));
    await user.paste('bob@mailbox.example ');
    expect(screen.getByRole('listitem')).toHaveTextContent('People with this domain can’t be invited.');
  });
});
