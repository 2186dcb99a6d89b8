import type { UserInvite } from './UserInvite.js';

/** The invitee's name as one string, or null when neither part is known. */
export function inviteeName(invite: Pick<UserInvite, 'firstName' | 'lastName'>): string | null {
  return [invite.firstName, invite.lastName].filter(Boolean).join(' ') || null;
}
