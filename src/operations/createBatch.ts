import type { BulkUserInvitesResult } from '../client/InvitesClient.js';
import type { UserInvite } from '../domain/UserInvite.js';
import { deferred } from './deferred.js';
import type { Deferred } from './deferred.js';
import { doneInvite } from './doneInvite.js';

type Joined = ReadonlyMap<string, Deferred<UserInvite | null>>;

/** Operations on their way into requests. */
export interface Batch {
  /** Resolves with the invite where the server answered it, or null; rejects with why it was not done. */
  add(inviteId: string): Promise<UserInvite | null>;

  /** Sends what was added now, and not only when the event has been dealt with. */
  flush(): void;
}

/**
 * Puts operations that can go out at the same time into one request; one that has to wait for another operation on its
 * invite goes out later, in a request of its own, and holds nobody up.
 */
export function createBatch(send: (inviteIds: readonly string[]) => Promise<BulkUserInvitesResult>): Batch {
  let joined = new Map<string, Deferred<UserInvite | null>>();

  function flush(): void {
    const all = joined;
    joined = new Map();
    if (all.size > 0) void sendAll(send, all);
  }

  return {
    add(inviteId) {
      if (joined.size === 0) queueMicrotask(flush);
      const answer = deferred<UserInvite | null>();
      joined.set(inviteId, answer);
      return answer.promise;
    },
    flush,
  };
}

async function sendAll(send: (inviteIds: readonly string[]) => Promise<BulkUserInvitesResult>, joined: Joined): Promise<void> {
  try {
    const { results } = await send([...joined.keys()]);
    const byId = new Map(results.map((result) => [result.id, result]));
    for (const [inviteId, { resolve, reject }] of joined) {
      try {
        resolve(doneInvite(byId.get(inviteId)));
      } catch (error) {
        reject(error);
      }
    }
  } catch (error) {
    for (const { reject } of joined.values()) reject(error);
  }
}
