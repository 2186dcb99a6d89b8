import { screen, waitFor } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';

import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import { AcceptInvitePage } from '../../src/components/accept-invite-page/AcceptInvitePage.js';
import { InviteUsersDialog } from '../../src/components/invite-users-dialog/InviteUsersDialog.js';
import { inviteUsersDialogCode } from '../../src/components/invite-users-dialog/inviteUsersDialogCode.js';
import { canary, layla, preview } from '../support/acceptFixtures.js';
import { renderWithInvites } from '../support/renderWithInvites.js';
import { callsOf } from './openTable.js';

beforeAll(inviteUsersDialogCode.load);

const presses = [
  ['ten Enters', '{Enter}'.repeat(10)],
  ['Enter held down', '{Enter>10/}'],
] as const;

async function openDialog() {
  const client = createMemoryInvitesClient();
  renderWithInvites(<InviteUsersDialog defaultOpen roles={[{ key: 'member', name: 'Member' }]} />, { client });
  await userEvent.fill(screen.getByRole('textbox', { name: 'Email addresses' }), 'ada@example.com, bob@example.com');
  return { client, send: screen.getByRole('button', { name: /^Send/ }) };
}

async function openAcceptPage() {
  const client = createMemoryInvitesClient({ previews: { [canary]: preview } });
  renderWithInvites(<AcceptInvitePage token={canary} viewer={layla} homeUrl="/" />, { client });
  return { client, accept: await screen.findByRole('button', { name: 'Accept invite' }) };
}

describe.each([
  ['while the answer is on its way', true],
  ['with an answer that comes at once', false],
])('C7: %s, one request comes from', (_when, held) => {
  it.each(presses)('%s on Send', async (_name, keys) => {
    const { client, send } = await openDialog();
    const hold = held ? client.hold('sendUserInvites') : null;
    send.focus();
    await userEvent.keyboard(keys);
    hold?.release();
    await waitFor(() => expect(client.invites).toHaveLength(2));
    expect(callsOf(client, 'sendUserInvites')).toHaveLength(1);
  });

  it('a double click on Send', async () => {
    const { client, send } = await openDialog();
    const hold = held ? client.hold('sendUserInvites') : null;
    await userEvent.dblClick(send, { delay: 80 });
    hold?.release();
    await waitFor(() => expect(client.invites).toHaveLength(2));
    expect(callsOf(client, 'sendUserInvites')).toHaveLength(1);
  });

  it.each(presses)('%s on Accept invite', async (_name, keys) => {
    const { client, accept } = await openAcceptPage();
    const hold = held ? client.hold('acceptUserInvite') : null;
    accept.focus();
    await userEvent.keyboard(keys);
    hold?.release();
    await screen.findByRole('heading', { name: 'Welcome to Northwind' });
    expect(callsOf(client, 'acceptUserInvite')).toHaveLength(1);
  });

  it('a double click on Accept invite', async () => {
    const { client, accept } = await openAcceptPage();
    const hold = held ? client.hold('acceptUserInvite') : null;
    await userEvent.dblClick(accept, { delay: 80 });
    hold?.release();
    await screen.findByRole('heading', { name: 'Welcome to Northwind' });
    expect(callsOf(client, 'acceptUserInvite')).toHaveLength(1);
  });
});
