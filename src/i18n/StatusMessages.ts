import type { UserInviteStatus } from '../domain/UserInviteStatus.js';

/** How invites stand, each in a word or two. */
export interface StatusMessages extends Readonly<Record<UserInviteStatus, string>> {
  /** Shown instead of the status of a pending invite whose last mail came back. */
  bounced: string;

  /** Shown instead of the status of a pending invite of whose last mail nobody knows what became. */
  deliveryUnknown: string;
}
