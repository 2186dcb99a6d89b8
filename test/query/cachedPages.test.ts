import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';

import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import { cachedPages } from '../../src/query/cachedPages.js';
import { rolesOptions } from '../../src/query/rolesOptions.js';
import { userInviteOptions } from '../../src/query/userInviteOptions.js';
import { userInvitesOptions } from '../../src/query/userInvitesOptions.js';
import { testInvites } from '../support/testInvites.js';

const now = Date.parse('2026-11-22T12:00:00Z');
const client = createMemoryInvitesClient({ invites: testInvites({ now }), now: () => now });
const context = (scope: string) => ({ client, scope, now: () => now });

describe('the cached answers of a scope', () => {
  it('are its lists, and each invite that was read alone as a page of one', async () => {
    const queryClient = new QueryClient();
    await queryClient.ensureQueryData(userInvitesOptions(context('a'), { limit: 2 }));
    await queryClient.ensureQueryData(userInviteOptions(context('a'), 'invite-3'));
    await queryClient.ensureQueryData(rolesOptions(context('a')));
    await queryClient.ensureQueryData(userInvitesOptions(context('b'), { limit: 2 }));
    const ids = cachedPages(queryClient, 'a').map(({ page }) => page.items.map(({ id }) => id));
    expect(ids).toEqual([[expect.any(String), expect.any(String)], ['invite-3']]);
  });

  it('are told apart by whether somebody looks at them, and are none before they came', async () => {
    const queryClient = new QueryClient();
    const stops = [
      new QueryObserver(queryClient, userInvitesOptions(context('a'), { limit: 1 })).subscribe(() => {}),
      new QueryObserver(queryClient, userInviteOptions(context('a'), 'invite-3')).subscribe(() => {}),
    ];
    expect(cachedPages(queryClient, 'a')).toEqual([]);
    await queryClient.ensureQueryData(userInvitesOptions(context('a'), { limit: 1 }));
    await queryClient.ensureQueryData(userInviteOptions(context('a'), 'invite-3'));
    expect(cachedPages(queryClient, 'a').map(({ shown }) => shown)).toEqual([true, true]);
    for (const stop of stops) stop();
    expect(cachedPages(queryClient, 'a').map(({ shown }) => shown)).toEqual([false, false]);
    queryClient.clear();
  });
});
