import { screen, waitFor } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';

import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import { InviteUsersDialog } from '../../src/components/invite-users-dialog/InviteUsersDialog.js';
import { inviteUsersDialogCode } from '../../src/components/invite-users-dialog/inviteUsersDialogCode.js';
import { renderWithInvites } from '../support/renderWithInvites.js';

beforeAll(inviteUsersDialogCode.load);

const addresses = () => screen.getByRole('textbox', { name: 'Email addresses' });
const button = (name: string) => screen.getByRole('button', { name });
/** All that was said in the last seconds. */
const said = () => [...screen.getByRole('log').children].map(({ textContent }) => textContent);

describe('A8: what is said', () => {
  it('is each thing that is done, once', async () => {
    const { user } = renderWithInvites(<InviteUsersDialog defaultOpen roles={[{ key: 'member', name: 'Member' }]} />);
    await user.click(addresses());
    await user.paste('ada@example.com, bo@example.com, ada@example.com, cy@@example');
    const added = '2 added, 1 duplicate, 1 invalid';
    await waitFor(() => expect(said()).toEqual([added]));
    await user.click(button('Remove bo@example.com'));
    expect(said()).toEqual([added, 'bo@example.com removed']);
    await user.click(button('Send 1 invite'));
    // The summary takes the focus, and so is read.
    await waitFor(() => expect(screen.getByRole('group', { name: 'Fix or remove 1 person first.' })).toHaveFocus());
    await user.click(button('Remove those 2'));
    await user.click(button('Send 1 invite'));
    // So does the title.
    await waitFor(() => expect(screen.getByRole('heading', { name: '1 invite sent' })).toHaveFocus());
    expect(said()).toEqual([added, 'bo@example.com removed', '2 removed']);
  });

  it('is how many turn out to be known, once for all that are asked for together', async () => {
    const client = createMemoryInvitesClient({ members: ['member@example.com', 'other@example.com'] });
    await client.sendUserInvites({ userInvites: [{ email: 'invited@example.com' }] });
    const { user } = renderWithInvites(<InviteUsersDialog defaultOpen />, { client });
    await user.click(addresses());
    await user.paste('invited@example.com, member@example.com, new@example.com');
    const first = ['3 added', '2 people are invited or members already. No invite goes out to them.'];
    await waitFor(() => expect(said()).toEqual(first));
    await user.click(button('Remove member@example.com'));
    await user.click(addresses());
    await user.paste('other@example.com, another@example.com');
    await waitFor(() =>
      expect(said()).toEqual([
        ...first,
        'member@example.com removed',
        '2 added',
        '1 person is invited or a member already. No invite goes out to them.',
      ]),
    );
  });
});
