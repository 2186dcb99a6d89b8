'use client';
import { useState } from 'react';

import type { SendUserInvitesInput } from '../client/InvitesClient.js';
import type { SendUserInvitesResult } from '../domain/SendUserInvitesResult.js';
import type { StartedSend } from '../operations/createSendOnce.js';
import { notify } from '../provider/notify.js';
import { useInvitesCache } from '../provider/useInvitesCache.js';
import { sendOnceOf } from '../query/sendOnceOf.js';

/** Called after the outcome is recorded; a handler that throws changes nothing. */
export interface SendUserInvitesCallbacks {
  /** `result.results` has one outcome for each invitee. */
  onInvitesSent?: ((event: { result: SendUserInvitesResult }) => void) | undefined;
}

/** Sends invites, and whether it is doing so. */
export interface SendUserInvitesHandle {
  /**
   * Starts in this very event. Resolves with one outcome for each invitee, also when requests failed; never rejects.
   * While an equal input is on its way, from whichever component, this is the same request and the same result.
   */
  sendUserInvites: (input: SendUserInvitesInput) => Promise<SendUserInvitesResult>;

  pending: boolean;
}

/**
 * Invites people. More than the client takes in one call go out in several.
 *
 * @example
 * const { sendUserInvites, pending } = useSendUserInvites();
 * const { results } = await sendUserInvites({ userInvites: [{ email: 'ada@example.com', roles: ['member'] }] });
 */
export function useSendUserInvites(callbacks: SendUserInvitesCallbacks = {}): SendUserInvitesHandle {
  const cache = useInvitesCache();
  const [running, setRunning] = useState(0);
  const [followed] = useState(() => new WeakSet<Promise<SendUserInvitesResult>>());

  function send(input: SendUserInvitesInput): Promise<SendUserInvitesResult> {
    const started = sendOnceOf(cache)(input, cache.deadlineMs);
    return followed.has(started.settled) ? started.settled : follow(started);
  }

  async function follow({ settled, isNew }: StartedSend): Promise<SendUserInvitesResult> {
    followed.add(settled);
    setRunning((count) => count + 1);
    const result = await settled;
    setRunning((count) => count - 1);
    if (isNew) void cache.live.readAgain();
    notify(callbacks.onInvitesSent, { result });
    const failure = result.results.find(({ error, outcome }) => error && (outcome === 'failed' || outcome === 'unknown'));
    // What was under way already is reported by whoever began it.
    if (isNew && failure?.error) cache.reportError({ error: failure.error, method: 'sendUserInvites' });
    return result;
  }

  return { sendUserInvites: send, pending: running > 0 };
}
