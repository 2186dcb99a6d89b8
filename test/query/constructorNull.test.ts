import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, it, vi } from 'vitest';

import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import type { JsonObject } from '../../src/domain/JsonObject.js';
import { userInvitesOptions } from '../../src/query/userInvitesOptions.js';
import { testInvites } from '../support/testInvites.js';

it('C22: a list whose invites carry {"constructor":null} is read again, changed or not, in every version of React Query', async () => {
  const data = (text: string) => JSON.parse(text) as JsonObject;
  const client = createMemoryInvitesClient({ invites: testInvites({ now: Date.now(), count: 3 }) });
  client.change('invite-1', { data: data('{"constructor":null,"team":"a"}') });
  const observer = new QueryObserver(new QueryClient(), userInvitesOptions({ client, scope: 'a' }, { limit: 3 }));
  const stop = observer.subscribe(() => {});
  await vi.waitFor(() => expect(observer.getCurrentResult().isSuccess).toBe(true));
  const before = observer.getCurrentResult().data?.page.items;

  client.change('invite-1', { data: data('{"constructor":null,"team":"a"}') });
  await observer.refetch();
  expect(observer.getCurrentResult()).toMatchObject({ isSuccess: true, error: null });
  expect(observer.getCurrentResult().data?.page.items).toBe(before);

  client.change('invite-1', { data: data('{"constructor":null,"team":"b"}') });
  await observer.refetch();
  expect(observer.getCurrentResult()).toMatchObject({ isSuccess: true, error: null });
  expect(JSON.stringify(observer.getCurrentResult().data?.page.items[0]?.data)).toBe('{"constructor":null,"team":"b"}');
  stop();
});
