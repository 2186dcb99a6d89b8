import { screen, waitFor } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';

import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import { InviteUsersDialog } from '../../src/components/invite-users-dialog/InviteUsersDialog.js';
import { inviteUsersDialogCode } from '../../src/components/invite-users-dialog/inviteUsersDialogCode.js';
import { renderWithInvites, testNow } from '../support/renderWithInvites.js';
import { focused, nameOf, tabTo } from './keyboardWalk.js';

beforeAll(inviteUsersDialogCode.load);

const roles = [
  { key: 'member', name: 'Member' },
  { key: 'editor', name: 'Editor' },
];

function open(options: Parameters<typeof createMemoryInvitesClient>[0] = {}, props = {}) {
  const client = createMemoryInvitesClient({ now: () => testNow, roles, ...options });
  return { client, show: () => renderWithInvites(<InviteUsersDialog defaultOpen {...props} />, { client }) };
}

it('A12: a role, an expiry and a message are chosen, and sent, by keyboard alone', async () => {
  const { client, show } = open({ capabilities: { linkDelivery: true, expiryLimitDays: 90 } }, { roles });
  show();
  await waitFor(() => expect(nameOf(focused())).toBe('Email addresses'));
  await userEvent.keyboard('ada@example.com{Enter}');
  await tabTo('Role for everyone');
  await userEvent.keyboard('Editor');
  await tabTo('Valid for');
  await userEvent.keyboard('14');
  await tabTo('Add a personal message');
  await userEvent.keyboard('{Enter}');
  await tabTo('Personal message');
  await userEvent.keyboard('Welcome{Control>}{Enter}{/Control}');
  await waitFor(() => expect(nameOf(focused())).toBe('1 invite sent'));
  expect(client.calls.filter(({ method }) => method === 'sendUserInvites').map(({ args }) => args[0])).toEqual([
    {
      userInvites: [{ email: 'ada@example.com', roles: ['editor'] }],
      message: 'Welcome',
      expiresAt: '2026-12-06T11:59:00.000Z',
    },
  ]);
});

it('A5: a choice keeps the focus while it cannot be changed', async () => {
  const { client, show } = open({ capabilities: { linkDelivery: true, expiryLimitDays: 90 } }, { roles });
  client.failAll('sendUserInvites', { code: 'forbidden' });
  show();
  await waitFor(() => expect(nameOf(focused())).toBe('Email addresses'));
  await userEvent.keyboard('ada@example.com{Enter}');
  for (const name of ['Role for everyone', 'Valid for']) {
    await tabTo(name);
    const { release } = client.hold('sendUserInvites');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(focused()).toHaveAttribute('aria-disabled', 'true'));
    const { value } = focused() as HTMLSelectElement;
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toHaveValue(value);
    expect(nameOf(focused())).toBe(name);
    release();
    await waitFor(() => expect(focused()).not.toHaveAttribute('aria-disabled'));
    expect(nameOf(focused())).toBe(name);
  }
});

it('A12: roles that did not load are asked for again, and the focus stays in the form', async () => {
  const { client, show } = open();
  client.failNext('roles', { code: 'forbidden' });
  show();
  await screen.findByText('The roles didn’t load.');
  await tabTo('Try again');
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(screen.getByRole('combobox', { name: 'Role' })).toHaveValue('member'));
  expect(nameOf(focused())).toBe('Email addresses');
});

it('A12: who is known is asked for again, and the focus stays in the form', async () => {
  const { client, show } = open({ members: ['ada@example.com'] });
  client.failNext('checkInvitees', { code: 'server' });
  show();
  await waitFor(() => expect(nameOf(focused())).toBe('Email addresses'));
  await userEvent.keyboard('ada@example.com{Enter}');
  await screen.findByText(/We couldn’t check who is invited already\./);
  await tabTo('Try again');
  await userEvent.keyboard('{Enter}');
  await screen.findByText('Already a member. No invite goes out.');
  expect(nameOf(focused())).toBe('Email addresses');
});

it('A10: Enter in a field sends nothing, Control with Enter does', async () => {
  const { client, show } = open({}, { roleSelection: 'multiple', fields: [{ name: 'desk', label: 'Desk', type: 'number' }] });
  show();
  const sends = () => client.calls.filter(({ method }) => method === 'sendUserInvites');
  await waitFor(() => expect(nameOf(focused())).toBe('Email addresses'));
  await userEvent.keyboard('ada@example.com{Enter}');
  await userEvent.click(await screen.findByRole('button', { name: 'Roles for everyone: Member' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Editor' }));
  await userEvent.keyboard('{Enter}{Escape}');
  await userEvent.click(screen.getByRole('button', { name: 'Details for ada@example.com' }));
  for (const [name, value] of [
    ['First name', 'Ada'],
    ['Language', 'en'],
    ['Desk', '12'],
    ['Last name', 'Lovelace'],
  ] as const) {
    await userEvent.click(screen.getByRole('textbox', { name }));
    await userEvent.keyboard(`${value}{Enter}`);
  }
  await userEvent.keyboard(' King{Control>}{Enter}{/Control}');
  await screen.findByRole('heading', { name: '1 invite sent' });
  expect(sends().map(({ args }) => args[0])).toEqual([
    {
      userInvites: [
        {
          email: 'ada@example.com',
          firstName: 'Ada',
          lastName: 'Lovelace King',
          locale: 'en',
          roles: ['member', 'editor'],
          data: { desk: 12 },
        },
      ],
    },
  ]);
});
