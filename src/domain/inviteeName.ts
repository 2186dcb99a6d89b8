import { isFamilyNameFirst } from './isFamilyNameFirst.js';
import type { UserInvite } from './UserInvite.js';

/** The invitee's name as one string, or null when neither part is known. */
export function inviteeName(invite: Pick<UserInvite, 'firstName' | 'lastName'>): string | null {
  const { firstName, lastName } = invite;
  if (firstName && lastName && isFamilyNameFirst(firstName, lastName)) return lastName + firstName;
  return [firstName, lastName].filter(Boolean).join(' ') || null;
}
