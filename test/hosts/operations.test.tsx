// @vitest-environment jsdom
import { act, cleanup, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import type { MemoryInvitesMethod } from '../../src/client/memory/MemoryInvitesClient.js';
import type { BulkOperationHandle } from '../../src/hooks/useBulkOperation.js';
import { useCancelUserInvite } from '../../src/hooks/useCancelUserInvite.js';
import { useCancelUserInvites } from '../../src/hooks/useCancelUserInvites.js';
import { useResendUserInvite } from '../../src/hooks/useResendUserInvite.js';
import { useResendUserInvites } from '../../src/hooks/useResendUserInvites.js';
import { useSendUserInvites } from '../../src/hooks/useSendUserInvites.js';
import { useUpdateUserInvite } from '../../src/hooks/useUpdateUserInvite.js';
import { useUserInvites } from '../../src/hooks/useUserInvites.js';
import { hostileHosts, leaveHosts } from './hostileHosts.js';
import { renderUnderHost } from './renderUnderHost.js';

afterEach(cleanup);
afterEach(leaveHosts);

const all = { limit: 100 };

function useOperations() {
  const list = useUserInvites(all);
  const resend = useResendUserInvite('invite-1');
  const cancel = useCancelUserInvite('invite-1');
  const update = useUpdateUserInvite('invite-1');
  const next = useResendUserInvite('invite-3');
  const resendAll = useResendUserInvites();
  const cancelAll = useCancelUserInvites();
  const { sendUserInvites, pending } = useSendUserInvites();
  return { list, resend, cancel, update, next, resendAll, cancelAll, sendUserInvites, sending: pending };
}
type Operations = ReturnType<typeof useOperations>;

/** One operation: how it is done, and what it answers when it was refused and when it worked. */
interface Case {
  method: MemoryInvitesMethod;
  perform: (operations: Operations) => Promise<unknown>;
  pending: (operations: Operations) => boolean;
  refused: object;
  done: object;
}

const failed = { status: 'failed', error: { code: 'forbidden' } };

function performAll({ perform }: BulkOperationHandle, { list }: Operations): Promise<unknown> {
  const { operations: started } = perform(list.data!.items.slice(0, 2));
  return Promise.all(started.map(({ settled }) => settled));
}

const operations: readonly (readonly [name: string, operation: Case])[] = [
  [
    'resend',
    {
      method: 'resendUserInvite',
      perform: ({ resend }) => resend.perform().settled,
      pending: ({ resend }) => resend.pending,
      refused: failed,
      done: { status: 'acknowledged', invite: { id: 'invite-1', sentCount: 2 } },
    },
  ],
  [
    'cancel',
    {
      method: 'cancelUserInvite',
      perform: ({ cancel }) => cancel.perform().settled,
      pending: ({ cancel }) => cancel.pending,
      refused: failed,
      done: { status: 'acknowledged', invite: { id: 'invite-1', status: 'canceled' } },
    },
  ],
  [
    'update',
    {
      method: 'updateUserInvite',
      perform: ({ update }) => update.perform({ firstName: 'Ada', roles: ['viewer'] }).settled,
      pending: ({ update }) => update.pending,
      refused: failed,
      done: { status: 'acknowledged', invite: { id: 'invite-1', firstName: 'Ada' } },
    },
  ],
  [
    'resend several',
    {
      method: 'resendUserInvites',
      perform: (current) => performAll(current.resendAll, current),
      pending: ({ resendAll }) => resendAll.pending,
      refused: [failed, failed],
      done: [{ invite: { id: 'invite-1', sentCount: 2 } }, { invite: { id: 'invite-2', sentCount: 2 } }],
    },
  ],
  [
    'cancel several',
    {
      method: 'cancelUserInvites',
      perform: (current) => performAll(current.cancelAll, current),
      pending: ({ cancelAll }) => cancelAll.pending,
      refused: [failed, failed],
      done: [{ invite: { id: 'invite-1', status: 'canceled' } }, { invite: { id: 'invite-2', status: 'canceled' } }],
    },
  ],
  [
    'send',
    {
      method: 'sendUserInvites',
      perform: ({ sendUserInvites }) => sendUserInvites({ userInvites: [{ email: 'new@example.com', roles: ['viewer'] }] }),
      pending: ({ sending }) => sending,
      refused: { results: [{ outcome: 'failed', error: { code: 'forbidden' } }] },
      done: { results: [{ email: 'new@example.com', outcome: 'sent' }] },
    },
  ],
];

describe.each(hostileHosts)('a host that %s', (_, createQueryClient) => {
  it.each(operations)(
    'C5, C14: %s goes out once for each intent, is recorded, the list ends in the truth and the next one starts',
    async (__, { method, perform, pending, refused, done }) => {
      const { result, client, onError, requests } = renderUnderHost(createQueryClient(), useOperations);
      await waitFor(() => expect(result.current.list.data?.items).toHaveLength(12));

      client.failNext(method, { code: 'forbidden' });
      expect(await act(() => perform(result.current))).toMatchObject(refused);
      expect(pending(result.current)).toBe(false);
      expect(requests(method)).toBe(1);
      await waitFor(() => expect(onError).toHaveBeenCalledTimes(1));

      client.change('invite-4', { firstName: 'Changed elsewhere' });
      const hold = client.hold(method);
      let answer: Promise<unknown> = Promise.resolve();
      act(() => {
        answer = perform(result.current);
      });
      expect(requests(method)).toBe(2);
      expect(pending(result.current)).toBe(true);
      hold.release();
      expect(await act(() => answer)).toMatchObject(done);
      await waitFor(() => expect(pending(result.current)).toBe(false));
      await waitFor(async () => expect(result.current.list.data?.items).toEqual((await client.userInvites(all)).items));

      const before = requests('resendUserInvite');
      expect(await act(() => result.current.next.perform().settled)).toMatchObject({ status: 'acknowledged' });
      await waitFor(async () => expect(result.current.list.data?.items).toEqual((await client.userInvites(all)).items));
      expect(requests('resendUserInvite')).toBe(before + 1);
      expect(requests(method)).toBe(method === 'resendUserInvite' ? 3 : 2);
      expect(onError).toHaveBeenCalledTimes(1);
    },
  );
});
