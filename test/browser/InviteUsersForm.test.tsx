import { screen, waitFor } from '@testing-library/react';
import { QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { beforeAll, describe, expect, it, vi } from 'vitest';

import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import { InviteUsersForm } from '../../src/components/invite-users-dialog/InviteUsersForm.js';
import type { InviteUsersFormProps } from '../../src/components/invite-users-dialog/InviteUsersForm.js';
import { inviteUsersFormCode } from '../../src/components/invite-users-dialog/inviteUsersFormCode.js';
import { renderWithInvites } from '../support/renderWithInvites.js';

beforeAll(inviteUsersFormCode.load);

const roles = [
  { key: 'member', name: 'Member' },
  { key: 'admin', name: 'Admin' },
];

const addresses = () => screen.getByRole('textbox', { name: 'Email addresses' });
const rows = () => screen.queryAllByRole('listitem');

function renderForm(props: InviteUsersFormProps = {}) {
  const client = createMemoryInvitesClient();
  const queryClient = new QueryClient();
  const show = (scope: string) => renderWithInvites(<InviteUsersForm roles={roles} {...props} />, { client, queryClient, scope });
  return { ...show('one'), client, show };
}

describe('D: the form in a page', () => {
  it('is a named region with nothing to close, and takes no focus by itself', () => {
    renderForm({ organizationName: 'Northwind', className: 'mine' });
    const form = screen.getByRole('region', { name: 'Invite people to Northwind' });
    expect(form).toHaveClass('invites-root', 'invites-form', 'mine');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.queryByRole('button', { name: /close|cancel/i })).toBeNull();
    expect(document.body).toHaveFocus();
  });

  it('sends, says what became of it, and goes on with the focus in an empty form', async () => {
    const onInvitesSent = vi.fn();
    const { user, client } = renderForm({ onInvitesSent });
    await user.type(addresses(), 'ada@example.com, bob@example.com{Enter}');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(screen.getByRole('heading', { name: '2 invites sent' })).toHaveFocus());
    expect(client.calls.filter(({ method }) => method === 'sendUserInvites')).toHaveLength(1);
    expect(onInvitesSent).toHaveBeenCalledOnce();

    await user.click(screen.getByRole('button', { name: 'Done' }));
    await waitFor(() => expect(addresses()).toHaveFocus());
    expect(rows()).toHaveLength(0);
  });

  it('submits no form of the host around it', async () => {
    const onSubmit = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
    const { user } = renderWithInvites(
      <div onSubmit={onSubmit}>
        <InviteUsersForm roles={roles} />
      </div>,
    );
    await user.type(addresses(), 'ada@example.com{Enter}');
    await user.click(screen.getByRole('button', { name: 'Send 1 invite' }));
    await screen.findByRole('heading', { name: '1 invite sent' });
    expect(onSubmit).not.toHaveBeenCalled();
  });
});

describe('D9: a draft', () => {
  it('is there again when the form comes back, with what was typed, the role and the message', async () => {
    const { user, unmount, show } = renderForm();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Role' }), 'Admin');
    await user.click(screen.getByText('Add a personal message'));
    await user.type(screen.getByRole('textbox', { name: 'Personal message' }), 'Hello');
    await user.type(addresses(), 'ada@example.com{Enter}bob@exam');
    unmount();

    show('one');
    expect(rows()).toHaveLength(1);
    expect(rows()[0]).toHaveTextContent('ada@example.com');
    expect(addresses()).toHaveValue('bob@exam');
    expect(screen.getByRole('combobox', { name: 'Role for everyone' })).toHaveValue('admin');
    expect(screen.getByRole('textbox', { name: 'Personal message', hidden: true })).toHaveValue('Hello');
  });

  it('belongs to one organization', async () => {
    const { user, unmount, show } = renderForm();
    await user.type(addresses(), 'ada@example.com{Enter}bob@exam');
    unmount();

    const { unmount: leave } = show('two');
    expect(rows()).toHaveLength(0);
    expect(addresses()).toHaveValue('');
    leave();
    show('one');
    expect(rows().length).toBeGreaterThan(0);
  });

  it('has a name where a page has several', async () => {
    const client = createMemoryInvitesClient();
    const { user } = renderWithInvites(
      <>
        <InviteUsersForm roles={roles} aria-label="Guests" draftKey="guests" />
        <InviteUsersForm roles={roles} aria-label="Staff" draftKey="staff" />
      </>,
      { client },
    );
    await user.type(screen.getAllByRole('textbox', { name: 'Email addresses' })[0]!, 'ada@example.com{Enter}');
    expect(rows()).toHaveLength(1);
  });

  it('survives the double effects of strict mode', async () => {
    const { user } = renderWithInvites(
      <StrictMode>
        <InviteUsersForm roles={roles} />
      </StrictMode>,
    );
    await user.type(addresses(), 'ada@example.com{Enter}');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Role for everyone' }), 'Admin');
    expect(rows()).toHaveLength(1);
    expect(screen.getByRole('combobox', { name: 'Role for everyone' })).toHaveValue('admin');
  });
});
