import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';

import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import { UserInvitesInbox } from '../../src/components/user-invites-inbox/UserInvitesInbox.js';
import type { ReceivedUserInvite } from '../../src/domain/ReceivedUserInvite.js';
import { preview } from '../support/acceptFixtures.js';
import { renderWithInvites } from '../support/renderWithInvites.js';

const received: readonly ReceivedUserInvite[] = [
  { ...preview, id: 'n1' },
  { ...preview, id: 'c1', organization: { name: 'Contoso', logoUrl: null } },
];

it('is read again, accepted from and declined from by keyboard alone', async () => {
  const client = createMemoryInvitesClient({ received });
  client.failNext('receivedUserInvites', { code: 'forbidden' });
  renderWithInvites(<UserInvitesInbox />, { client });
  await screen.findByRole('alert');
  await userEvent.keyboard('{Tab}{Enter}');
  await screen.findByRole('button', { name: 'Accept, Northwind' });

  await userEvent.keyboard('{Tab}{Enter}');
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Northwind' })).toHaveFocus());
  await userEvent.keyboard('{Tab}{Tab}');
  expect(screen.getByRole('button', { name: 'Decline, Contoso' })).toHaveFocus();
  await userEvent.keyboard('{Enter}No time{Tab}{Enter}');
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Contoso' })).toHaveFocus());
  const answered = client.calls.filter(({ method }) => method !== 'receivedUserInvites');
  expect(answered.map(({ args: [input] }) => input)).toEqual([{ id: 'n1' }, { id: 'c1', reason: 'No time' }]);
});
