import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';

import { InviteUsersDialog } from '../../src/components/invite-users-dialog/InviteUsersDialog.js';
import { inviteUsersDialogCode } from '../../src/components/invite-users-dialog/inviteUsersDialogCode.js';
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
