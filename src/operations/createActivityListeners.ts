import type { InviteActivitySource } from '../domain/InviteActivity.js';
import { createListeners } from './createListeners.js';
import { tellAll } from './tellAll.js';

/** Those who want to hear what is going on with one invite, or with any. */
export interface ActivityListeners extends Omit<InviteActivitySource, 'activity'> {
  /** Tells all whom a change of this invite concerns. */
  tell: (inviteId: string) => void;
}

/** Creates an empty set of listeners. */
export function createActivityListeners(): ActivityListeners {
  const ofInvite = new Map<string, Set<() => void>>();
  const ofAll = createListeners();
  let version = 0;
  return {
    version: () => version,
    tell(inviteId) {
      version += 1;
      tellAll(ofInvite.get(inviteId));
      ofAll.tell();
    },
    subscribe(inviteId, listener) {
      const own = ofInvite.get(inviteId) ?? new Set();
      ofInvite.set(inviteId, own.add(listener));
      return () => {
        own.delete(listener);
        if (own.size === 0 && ofInvite.get(inviteId) === own) ofInvite.delete(inviteId);
      };
    },
    subscribeToAll: ofAll.subscribe,
  };
}
