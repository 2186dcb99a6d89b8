import { askClient } from '../client/askClient.js';
import { toInvitesErrorDetails } from '../client/toInvitesErrorDetails.js';
import { userInviteLinkSchema } from '../client/wire/userInviteLinkSchema.js';
import type { InviteActivity, InviteActivitySource } from '../domain/InviteActivity.js';
import type { InviteLinkOutcome } from '../domain/InviteLinkOutcome.js';
import { createActivityListeners } from './createActivityListeners.js';
import type { InviteOperationsOptions } from './InviteOperations.js';
import { newIdempotencyKey } from './newIdempotencyKey.js';

/** Asks for links, and tells whose is on its way or failed. */
export interface InviteLinks extends InviteActivitySource {
  mint(inviteId: string): Promise<InviteLinkOutcome>;

  /** Forgets the failure of an invite's link. */
  dismiss(inviteId: string): void;
}

/** Creates the links of one client. What is kept of a link is that it was asked for, never the link. */
export function createInviteLinks(options: Pick<InviteOperationsOptions, 'client' | 'network' | 'deadlineMs'>): InviteLinks {
  const activities = new Map<string, InviteActivity>();
  const underWay = new Map<string, Promise<InviteLinkOutcome>>();
  const listeners = createActivityListeners();

  function update(inviteId: string, activity: InviteActivity | null): void {
    if (activity) activities.set(inviteId, activity);
    else if (!activities.delete(inviteId)) return;
    listeners.tell(inviteId);
  }

  async function ask(inviteId: string): Promise<InviteLinkOutcome> {
    try {
      if (!options.network.isOnline()) return { status: 'failed', error: { code: 'offline' } };
      const idempotencyKey = newIdempotencyKey();
      const call = (signal: AbortSignal) => options.client.userInviteLink?.(inviteId, { idempotencyKey, signal });
      return { status: 'minted', ...(await askClient(userInviteLinkSchema, call, options.deadlineMs)) };
    } catch (thrown) {
      return { status: 'failed', error: toInvitesErrorDetails(thrown) };
    }
  }

  async function follow(inviteId: string, asked: Promise<InviteLinkOutcome>): Promise<InviteLinkOutcome> {
    const outcome = await asked;
    underWay.delete(inviteId);
    update(inviteId, outcome.status === 'failed' ? { phase: 'failed', kind: 'copy_link', error: outcome.error } : null);
    return outcome;
  }

  return {
    mint(inviteId) {
      const same = underWay.get(inviteId);
      if (same) return same;
      const link = follow(inviteId, ask(inviteId));
      underWay.set(inviteId, link);
      update(inviteId, { phase: 'pending', kind: 'copy_link' });
      return link;
    },

    dismiss(inviteId) {
      if (!underWay.has(inviteId)) update(inviteId, null);
    },

    activity: (inviteId) => activities.get(inviteId) ?? null,

    subscribe: listeners.subscribe,
    subscribeToAll: listeners.subscribeToAll,
    version: listeners.version,
  };
}
