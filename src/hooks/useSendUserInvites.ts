'use client';
import { useState } from 'react';

import type { SendUserInvitesInput } from '../client/InvitesClient.js';
import type { SendUserInvitesResult } from '../domain/SendUserInvitesResult.js';
import { sendUserInvites } from '../operations/sendUserInvites.js';
import { notify } from '../provider/notify.js';
import { useInvitesCache } from '../provider/useInvitesCache.js';

/** Called after the outcome is recorded; a handler that throws changes nothing. */
export interface SendUserInvitesCallbacks {
  /** `result.results` has one outcome for each invitee. */
  onInvitesSent?: ((event: { result: SendUserInvitesResult }) => void) | undefined;
}

/** Sends invites, and whether it is doing so. */
export interface SendUserInvitesHandle {
  /** Resolves with one outcome for each invitee, also when requests failed; never rejects. */
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
  const { client, deadlineMs, live, reportError } = useInvitesCache();
  const [running, setRunning] = useState(0);

  async function send(input: SendUserInvitesInput): Promise<SendUserInvitesResult> {
    setRunning((count) => count + 1);
    const result = await sendUserInvites(client, input, deadlineMs);
    setRunning((count) => count - 1);
    void live.readAgain();
    notify(callbacks.onInvitesSent, { result });
    const failure = result.results.find(({ error, outcome }) => error && (outcome === 'failed' || outcome === 'unknown'));
    if (failure?.error) reportError({ error: failure.error, method: 'sendUserInvites' });
    return result;
  }

  return { sendUserInvites: send, pending: running > 0 };
}
