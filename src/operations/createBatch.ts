import type { BulkUserInvitesResult } from '../client/InvitesClient.js';
import { InvitesError } from '../client/InvitesError.js';
import type { UserInvite } from '../domain/UserInvite.js';
import { deferred } from './deferred.js';
import type { Deferred } from './deferred.js';

/** Several operations that go out as one request, when each of them has joined or left. */
export interface Batch {
  /** Resolves with the invite where the server answered it, or null; rejects with why it was not done. */
  join(inviteId: string): Promise<UserInvite | null>;

  /** The invite's operation has ended; without having joined it is not waited for. */
  leave(inviteId: string): void;
}

/** Creates the batch of some invites. */
export function createBatch(
  inviteIds: readonly string[],
  send: (inviteIds: readonly string[]) => Promise<BulkUserInvitesResult>,
): Batch {
  const awaited = new Set(inviteIds);
  const joined = new Map<string, Deferred<UserInvite | null>>();

  function arrived(inviteId: string): void {
    if (awaited.delete(inviteId) && awaited.size === 0 && joined.size > 0) void sendAll();
  }

  async function sendAll(): Promise<void> {
    try {
      const { results } = await send([...joined.keys()]);
      for (const [inviteId, { resolve, reject }] of joined) {
        const result = results.find(({ id }) => id === inviteId);
        if (result?.outcome === 'done') resolve(result.invite ?? null);
        // What the answer leaves out may have been done.
        else reject(new InvitesError(result ? (result.error ?? { code: 'conflict' }) : { code: 'malformed' }));
      }
    } catch (error) {
      for (const { reject } of joined.values()) reject(error);
    }
  }

  return {
    join(inviteId) {
      const answer = deferred<UserInvite | null>();
      joined.set(inviteId, answer);
      arrived(inviteId);
      return answer.promise;
    },
    leave: arrived,
  };
}
