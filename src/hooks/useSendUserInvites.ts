'use client';
import type { SendUserInvitesInput } from '../client/InvitesClient.js';
import type { SendUserInvitesResult } from '../domain/SendUserInvitesResult.js';
import type { SendUserInvitesCallbacks } from './SendUserInvitesCallbacks.js';
import { useStartSend } from './useStartSend.js';

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
  const { startSend, pending } = useStartSend(callbacks);
  return { sendUserInvites: (input) => startSend(input).settled, pending };
}
