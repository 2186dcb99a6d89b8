import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, it, onTestFinished } from 'vitest';

import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import { refetchParts } from '../../src/query/refetchParts.js';
import { userInvitesOptions } from '../../src/query/userInvitesOptions.js';
import { testInvites } from '../support/testInvites.js';

async function openParts() {
  const client = createMemoryInvitesClient({ invites: testInvites({ now: Date.now() }) });
  const queryClient = new QueryClient();
  const ask = (offset: number, search?: string) => ({
    ...userInvitesOptions({ client, scope: 'a' }, { limit: 10, offset, search }),
    retry: false,
  });
  const all = [ask(0), ask(10), ask(20), ask(0, 'a')];
  for (const options of all) await queryClient.ensureQueryData(options);
  const shown = [ask(0), ask(10), ask(0, 'a')].map((options) => new QueryObserver(queryClient, options).subscribe(() => {}));
  onTestFinished(() => shown.forEach((stop) => stop()));
  const before = client.calls.length;
  const reads = () => client.calls.slice(before).map(({ args }) => args[0] as { offset: number; search?: string });
  return { client, queryClient, key: ask(20).queryKey, reads };
}

it('reads the parts of one list that are on the screen, and no other', async () => {
  const { queryClient, key, reads } = await openParts();
  expect(await refetchParts(queryClient, key)).toBe(true);
  expect(reads().map(({ offset }) => offset)).toEqual([0, 10]);
  expect(reads().every(({ search }) => search === undefined)).toBe(true);
});

it('says where one was not answered', async () => {
  const { client, queryClient, key } = await openParts();
  client.failNext('userInvites', { code: 'forbidden' });
  expect(await refetchParts(queryClient, key)).toBe(false);
});
