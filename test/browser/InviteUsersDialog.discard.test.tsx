import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';

import { InviteUsersDialog } from '../../src/components/invite-users-dialog/InviteUsersDialog.js';
import { inviteUsersDialogCode } from '../../src/components/invite-users-dialog/inviteUsersDialogCode.js';
import { UserInvitesTable } from '../../src/components/user-invites-table/UserInvitesTable.js';
import { renderWithInvites } from '../support/renderWithInvites.js';

beforeAll(inviteUsersDialogCode.load);

function Page() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Invite people
      </button>
      <InviteUsersDialog open={open} onOpenChange={(event) => setOpen(event.open)} />
    </>
  );
}

describe('A7: where what opened the dialog is gone', () => {
  it('the focus goes on in the table that is no longer empty', async () => {
    function Team() {
      const [open, setOpen] = useState(false);
      return (
        <>
          <UserInvitesTable onInvitePeople={() => setOpen(true)} />
          <InviteUsersDialog open={open} onOpenChange={(event) => setOpen(event.open)} />
        </>
      );
    }
    const { user } = renderWithInvites(<Team />);
    await screen.findByText('No invites yet');
    screen.getAllByRole('button', { name: 'Invite people' }).at(-1)!.focus();
    await user.keyboard('{Enter}');
    await user.keyboard('ada@example.com{Control>}{Enter}{/Control}');
    await screen.findByRole('heading', { name: '1 invite sent' });
    await waitFor(() => expect(screen.getAllByRole('button', { name: 'Invite people', hidden: true })).toHaveLength(1));
    await user.click(screen.getByRole('button', { name: 'Done' }));
    await waitFor(() =>
      expect(screen.getByRole('region', { name: 'User invites' })).toContainElement(document.activeElement as HTMLElement),
    );
  });
});

describe('discarding by keyboard', () => {
  it('gives the focus back to what opened the dialog', async () => {
    const { user } = renderWithInvites(<Page />);
    await user.tab();
    await user.keyboard('{Enter}');
    await user.keyboard('ada@example.com ');
    await user.keyboard('{Escape}');
    await screen.findByRole('alertdialog');
    await user.tab();
    expect(screen.getByRole('button', { name: 'Discard' })).toHaveFocus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Invite people' })).toHaveFocus());
  });
});
