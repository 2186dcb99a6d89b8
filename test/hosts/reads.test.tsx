// @vitest-environment jsdom
import { act, cleanup, waitFor } from '@testing-library/react';
import type { UseQueryResult } from '@tanstack/react-query';
import { afterEach, describe, expect, it } from 'vitest';

import type { InvitesClient } from '../../src/client/InvitesClient.js';
import type { MemoryInvitesMethod } from '../../src/client/memory/MemoryInvitesClient.js';
import { useInviters } from '../../src/hooks/useInviters.js';
import { useInvitesQuota } from '../../src/hooks/useInvitesQuota.js';
import { useRoles } from '../../src/hooks/useRoles.js';
import { useUserInvite } from '../../src/hooks/useUserInvite.js';
import { useUserInvites } from '../../src/hooks/useUserInvites.js';
import { hostileHosts, leaveHosts } from './hostileHosts.js';
import { hostedClient, renderUnderHost } from './renderUnderHost.js';

afterEach(cleanup);
afterEach(leaveHosts);

const two = { limit: 2 };
// StrictMode takes the first one back, and mounts again.
const strictReads = 2;

type Read = readonly [
  name: string,
  method: MemoryInvitesMethod,
  use: () => UseQueryResult,
  truth: (client: InvitesClient) => Promise<unknown>,
];

const reads: readonly Read[] = [
  ['list', 'userInvites', () => useUserInvites(two), (client) => client.userInvites(two)],
  ['one', 'userInvite', () => useUserInvite('invite-3'), (client) => client.userInvite('invite-3')],
  ['roles', 'roles', () => useRoles(), async (client) => await client.roles?.({})],
  ['inviters', 'inviters', () => useInviters(), async (client) => await client.inviters?.({})],
  ['quota', 'quota', () => useInvitesQuota(), async (client) => await client.quota?.()],
];

describe.each(hostileHosts)('a host that %s', (_, createQueryClient) => {
  it.each(reads)('C14: %s is asked for once and told as the server has it', async (__, method, use, truth) => {
    const { result, client, onError, requests } = renderUnderHost(createQueryClient(), use);
    expect(result.current).toMatchObject({ data: undefined, isPending: true, fetchStatus: 'fetching' });
    await waitFor(() => expect(result.current.data).toBeDefined());
    expect(requests(method)).toBe(strictReads);
    expect(result.current.data).toEqual(await truth(client));
    expect(onError).not.toHaveBeenCalled();
  });

  it.each(reads)(
    'C14: %s that is refused is asked for once, told once, and asked again when told to',
    async (__, method, use, truth) => {
      const client = hostedClient();
      client.failAll(method, { code: 'forbidden' });
      const { result, onError, requests } = renderUnderHost(createQueryClient(), use, client);
      await waitFor(() => expect(result.current.error).toMatchObject({ details: { code: 'forbidden' } }));
      expect(requests(method)).toBe(strictReads);
      expect(onError.mock.calls).toMatchObject([[{ error: { code: 'forbidden' }, method }]]);
      client.failAll(method, null);
      await act(() => result.current.refetch());
      expect(requests(method)).toBe(strictReads + 1);
      await waitFor(async () => expect(result.current.data).toEqual(await truth(client)));
      expect(onError).toHaveBeenCalledTimes(1);
    },
  );
});
