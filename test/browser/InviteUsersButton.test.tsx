import { screen, waitFor } from '@testing-library/react';
import { createRef } from 'react';
import { beforeAll, describe, expect, it, vi } from 'vitest';

import { InviteUsersButton } from '../../src/components/invite-users-dialog/InviteUsersButton.js';
import { inviteUsersDialogCode } from '../../src/components/invite-users-dialog/inviteUsersDialogCode.js';
import { renderWithInvites } from '../support/renderWithInvites.js';

beforeAll(inviteUsersDialogCode.load);

describe('D: the button with its dialog', () => {
  it('opens the dialog, tells of it, and has the focus again when that closes', async () => {
    const onOpenChange = vi.fn();
    const { user } = renderWithInvites(<InviteUsersButton organizationName="Northwind" onOpenChange={onOpenChange} />);
    const button = screen.getByRole('button', { name: 'Invite people' });
    expect(button).toHaveAttribute('aria-haspopup', 'dialog');

    await user.tab();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('dialog', { name: 'Invite people to Northwind' })).toBeVisible();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(button).toHaveFocus());
    expect(onOpenChange.mock.calls).toEqual([[{ open: false, reason: 'escape' }]]);
  });

  it('passes on what belongs to a button, and stays closed where the host prevents it', async () => {
    const ref = createRef<HTMLButtonElement>();
    const { user } = renderWithInvites(
      <InviteUsersButton
        className="mine"
        classNames={{ button: 'part' }}
        id="invite"
        ref={ref}
        onClick={(event) => event.preventDefault()}
      >
        Bring your team
      </InviteUsersButton>,
    );
    const button = screen.getByRole('button', { name: 'Bring your team' });
    expect(button).toHaveClass('invites-root', 'invites-button', 'part', 'mine');
    expect(button).toHaveAttribute('id', 'invite');
    expect(ref.current).toBe(button);
    await user.click(button);
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
