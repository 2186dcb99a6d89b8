import type { UserInviteAction } from '../../domain/UserInvite.js';
import type { UserInviteStatus } from '../../domain/UserInviteStatus.js';

const actions: Readonly<Record<UserInviteStatus, readonly UserInviteAction[]>> = {
  pending: ['cancel', 'copy_link', 'resend'],
  expired: ['cancel', 'resend'],
  canceled: ['delete', 'restore'],
  accepted: ['delete'],
  declined: ['delete'],
  unknown: [],
};

/** What the footer offers for an invite of this status, where the client can do it: what destroys first, the next step last. */
export function footerActions(status: UserInviteStatus, supported: ReadonlySet<UserInviteAction>): UserInviteAction[] {
  return actions[status].filter((action) => supported.has(action));
}
