// @vitest-environment jsdom
import { QueryClient } from '@tanstack/react-query';
import { act, cleanup, render, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';

import type { InvitesClient } from '../../src/client/InvitesClient.js';
import type { UserInvitesTableState } from '../../src/components/user-invites-table/UserInvitesTableState.js';
import { useUserInvitesTable } from '../../src/components/user-invites-table/useUserInvitesTable.js';
import { InvitesProvider } from '../../src/provider/InvitesProvider.js';
import type { InvitesErrorEvent } from '../../src/provider/InvitesContext.js';
import { hostedClient } from './renderUnderHost.js';

afterEach(cleanup);

it('C15: operations of a scope that was left end unseen, and their failures reach onError', async () => {
  const onError = vi.fn<(event: InvitesErrorEvent) => void>();
  const clients = { a: hostedClient(), b: hostedClient() };
  const queryClient = new QueryClient();
  const shown = vi.fn<(state: UserInvitesTableState) => void>();
  const table = () => shown.mock.lastCall![0];
  function Table() {
    shown(useUserInvitesTable());
    return null;
  }
  const page = (scope: 'a' | 'b', client: InvitesClient = clients[scope]) => (
    <InvitesProvider client={client} scope={scope} queryClient={queryClient} consistencyMs={0} onError={onError}>
      <Table />
    </InvitesProvider>
  );
  const { rerender } = render(page('a'), { reactStrictMode: true });
  await waitFor(() => expect(table().content.status).toBe('rows'));
  const holds = [clients.a.hold('resendUserInvite'), clients.a.hold('cancelUserInvite')];
  clients.a.failNext('cancelUserInvite', { code: 'server' }, { when: 'after' });
  clients.a.failNext('resendUserInvite', { code: 'forbidden' });
  const { content, resend, cancel } = table();
  const [first, second] = content.status === 'rows' ? content.invites : [];
  let ended: Promise<unknown> = Promise.resolve();
  act(() => {
    ended = Promise.all([resend(first!), cancel(second!)]);
  });
  expect(table().activity.activity('invite-1')).not.toBeNull();

  rerender(page('b'));
  expect(table().content.status).toBe('loading');
  await waitFor(() => expect(table().content).toMatchObject({ status: 'rows', outdated: false }));
  const before = table().content;
  expect(table().activity.activity('invite-1')).toBeNull();
  holds.forEach((hold) => hold.release());
  await act(() => ended);

  expect(clients.a.invites.find(({ id }) => id === 'invite-2')?.status).toBe('canceled');
  expect(onError.mock.calls).toEqual([[{ error: { code: 'forbidden' }, method: 'resendUserInvite', inviteId: 'invite-1' }]]);
  expect(table().activity.activity('invite-1')).toBeNull();
  expect(table().content).toBe(before);
  expect(new Set(clients.b.calls.map(({ method }) => method))).toEqual(new Set(['userInvites']));
});
