import { screen, waitFor } from '@testing-library/react';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { userEvent } from 'vitest/browser';

import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import type { MemoryInvitesClient, MemoryInvitesMethod } from '../../src/client/memory/MemoryInvitesClient.js';
import { AcceptInvitePage } from '../../src/components/accept-invite-page/AcceptInvitePage.js';
import { InviteUsersDialog } from '../../src/components/invite-users-dialog/InviteUsersDialog.js';
import { inviteUsersDialogCode } from '../../src/components/invite-users-dialog/inviteUsersDialogCode.js';
import { canary, layla, preview } from '../support/acceptFixtures.js';
import { renderWithInvites } from '../support/renderWithInvites.js';
import { callsOf, choose, confirmButton, emails, menuOf, mountTable, newClient, openTable, rowOf } from './openTable.js';

beforeAll(inviteUsersDialogCode.load);

const [first = '', second = '', third = ''] = emails;
const deadlineMs = 60;

/** The same client, but that these methods never answer, not even that they were told to stop. */
function deafTo(client: MemoryInvitesClient, ...methods: MemoryInvitesMethod[]): MemoryInvitesClient {
  for (const method of methods) {
    const call: unknown = client[method];
    // The call is recorded, and its answer is dropped.
    Object.assign(client, {
      [method]: (...args: unknown[]) => {
        void Promise.resolve((call as (...all: unknown[]) => unknown)(...args)).catch(() => {});
        return new Promise(() => {});
      },
    });
  }
  return client;
}

const busy = () => document.querySelectorAll('[aria-busy="true"], [data-pending], .invites-spinner, .invites-skeleton');

/** Tells afterwards whether anything was busy at any time. */
function watchBusy(): () => boolean {
  let seen = false;
  const observer = new MutationObserver(() => (seen ||= busy().length > 0));
  observer.observe(document.body, { subtree: true, childList: true, attributes: true });
  onTestFinished(() => observer.disconnect());
  return () => seen;
}

describe('C23: a client that never answers', () => {
  it('leaves no list loading', async () => {
    mountTable({ client: deafTo(newClient(), 'userInvites'), provider: { deadlineMs } });
    expect(busy().length).toBeGreaterThan(0);
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
    expect(busy()).toHaveLength(0);
  });

  it.each([0, 60])('leaves no row busy, of several at once, where reads lag %i ms', async (consistencyMs) => {
    const client = deafTo(newClient(), 'resendUserInvite', 'cancelUserInvite', 'userInvite');
    await openTable({ client, provider: { deadlineMs, consistencyMs } });
    const wasBusy = watchBusy();
    client.failAll('resendUserInvite', { code: 'server' });
    client.failAll('cancelUserInvite', { code: 'server' });
    // From the last row up: the line of one that failed moves the rows below it, also under a pointer.
    await choose(third, 'Cancel invite');
    await userEvent.click(confirmButton());
    await choose(second, 'Resend');
    await choose(first, 'Resend');
    await waitFor(() => expect(screen.getAllByRole('button', { name: /^Try again, invite for / })).toHaveLength(3));
    expect([wasBusy(), busy().length]).toEqual([true, 0]);
    expect([first, second, third].map((email) => rowOf(email)?.dataset['status'])).toEqual(['pending', 'pending', 'pending']);
    expect(menuOf(third)).not.toHaveAttribute('aria-disabled');
  });

  it('says that it asks, where only the answer is lost, and then what the server has', async () => {
    const client = deafTo(newClient(), 'cancelUserInvite');
    const read = client.hold('userInvite');
    await openTable({ client, provider: { deadlineMs: 1000 } });
    await choose(third, 'Cancel invite');
    await userEvent.click(confirmButton());
    await waitFor(() => expect(rowOf(third)).toHaveTextContent('Checking…'), { timeout: 5000 });
    read.release();
    await waitFor(() => expect(rowOf(third)?.dataset['status']).toBe('canceled'));
    expect(busy()).toHaveLength(0);
    expect(screen.queryByText(/^Couldn’t/)).toBeNull();
    expect(callsOf(client, 'cancelUserInvite')).toHaveLength(1);
  });

  it('leaves no list busy that is read again', async () => {
    const { client, queryClient } = await openTable({ provider: { deadlineMs } });
    deafTo(client, 'userInvites');
    const wasBusy = watchBusy();
    await userEvent.click(screen.getByRole('button', { name: 'Next page' }));
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
    expect([wasBusy(), busy().length]).toEqual([true, 0]);
    expect(queryClient.isFetching()).toBe(0);
  });

  it('leaves no send running', async () => {
    const client = deafTo(createMemoryInvitesClient(), 'sendUserInvites');
    renderWithInvites(<InviteUsersDialog defaultOpen roles={[{ key: 'member', name: 'Member' }]} />, { client, deadlineMs });
    await userEvent.fill(screen.getByRole('textbox', { name: 'Email addresses' }), 'ada@example.com');
    const wasBusy = watchBusy();
    await userEvent.click(screen.getByRole('button', { name: /^Send/ }));
    expect(await screen.findByRole('heading', { name: 'It isn’t clear what was sent' })).toBeVisible();
    expect([wasBusy(), busy().length]).toEqual([true, 0]);
  });

  it('leaves no accept page loading', async () => {
    const client = deafTo(createMemoryInvitesClient({ previews: { [canary]: preview } }), 'checkUserInviteToken');
    renderWithInvites(<AcceptInvitePage token={canary} viewer={layla} homeUrl="/" />, { client, deadlineMs });
    expect(busy().length).toBeGreaterThan(0);
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
    expect(busy()).toHaveLength(0);
  });

  it('leaves no accept running, and shows what the server has', async () => {
    const client = deafTo(createMemoryInvitesClient({ previews: { [canary]: preview } }), 'acceptUserInvite');
    renderWithInvites(<AcceptInvitePage token={canary} viewer={layla} homeUrl="/" />, { client, deadlineMs });
    const accept = await screen.findByRole('button', { name: 'Accept invite' });
    const wasBusy = watchBusy();
    await userEvent.click(accept);
    expect(await screen.findByRole('heading', { name: 'Welcome to Northwind' })).toBeVisible();
    expect([wasBusy(), busy().length]).toEqual([true, 0]);
    expect(callsOf(client, 'acceptUserInvite')).toHaveLength(1);
  });
});
