// @vitest-environment jsdom
import type { UseQueryResult } from '@tanstack/react-query';
import { act } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import type { InvitesClient, UserInvitesParams } from '../../src/client/InvitesClient.js';
import type { MemoryInvitesMethod } from '../../src/client/memory/MemoryInvitesClient.js';
import { useInviters } from '../../src/hooks/useInviters.js';
import { useInvitesQuota } from '../../src/hooks/useInvitesQuota.js';
import { useRoles } from '../../src/hooks/useRoles.js';
import { useUserInvite } from '../../src/hooks/useUserInvite.js';
import { useUserInvites } from '../../src/hooks/useUserInvites.js';
import { hostileHosts } from './hostileHosts.js';
import { longAfterwards, passTime } from './passTime.js';
import { hostedClient, renderUnderHost } from './renderUnderHost.js';
import { underFakeTime } from './underFakeTime.js';

underFakeTime();

// StrictMode takes the first one back, and mounts again.
const strictReads = 2;

type Read = readonly [
  name: string,
  method: MemoryInvitesMethod,
  use: () => UseQueryResult,
  truth: (client: InvitesClient) => Promise<unknown>,
];

const list = (name: string, params: UserInvitesParams): Read => [
  name,
  'userInvites',
  () => useUserInvites(params),
  (client) => client.userInvites(params),
];

const reads: readonly Read[] = [
  list('a list', { limit: 2 }),
  list('its second page', { limit: 2, offset: 2 }),
  list('a page by cursor', { limit: 2, cursor: '4' }),
  list('a search', { limit: 2, search: 'person' }),
  list('a list that is filtered and sorted', {
    limit: 2,
    filter: { status: ['pending'], roles: ['member'] },
    sort: { field: 'sentAt', direction: 'asc' },
  }),
  ['one invite', 'userInvite', () => useUserInvite('invite-3'), (client) => client.userInvite('invite-3')],
  ['the roles', 'roles', () => useRoles(), async (client) => await client.roles?.({})],
  ['a search of roles', 'roles', () => useRoles('vi'), async (client) => await client.roles?.({ search: 'vi' })],
  ['the inviters', 'inviters', () => useInviters(), async (client) => await client.inviters?.({})],
  ['a search of inviters', 'inviters', () => useInviters('zo'), async (client) => await client.inviters?.({ search: 'zo' })],
  ['the quota', 'quota', () => useInvitesQuota(), async (client) => await client.quota?.()],
];

describe.each(hostileHosts)('a host that %s', (_, createQueryClient) => {
  it.each(reads)('C14: %s: asked for once and told as the server has it', async (__, method, use, truth) => {
    const { result, client, onError, requests } = renderUnderHost(createQueryClient(), use);
    expect(result.current).toMatchObject({ data: undefined, isPending: true, fetchStatus: 'fetching' });
    await passTime(longAfterwards);
    expect(requests(method)).toBe(strictReads);
    expect(result.current).toMatchObject({ data: await truth(client), fetchStatus: 'idle' });
    expect(onError).not.toHaveBeenCalled();
  });

  it.each(reads)(
    'C14: %s, refused: asked for once, told once, and asked for again when told to',
    async (__, method, use, truth) => {
      const client = hostedClient();
      client.failAll(method, { code: 'forbidden' });
      const { result, onError, requests } = renderUnderHost(createQueryClient(), use, client);
      await passTime(longAfterwards);
      expect(result.current.error).toMatchObject({ details: { code: 'forbidden' } });
      expect(requests(method)).toBe(strictReads);
      expect(onError.mock.calls).toMatchObject([[{ error: { code: 'forbidden' }, method }]]);
      client.failAll(method, null);
      await act(() => result.current.refetch());
      await passTime(longAfterwards);
      expect(requests(method)).toBe(strictReads + 1);
      expect(result.current.data).toEqual(await truth(client));
      expect(onError).toHaveBeenCalledTimes(1);
    },
  );
});
