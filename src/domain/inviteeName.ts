import type { UserInvite } from './UserInvite.js';

/** The invitee's name as one string, or null when neither part is known. */
export function inviteeName(invite: Pick<UserInvite, 'firstName' | 'lastName'>): string | null {
  const { firstName, lastName } = invite;
  if (firstName && lastName && eastAsian.test(firstName) && eastAsian.test(lastName)) return lastName + firstName;
  return [firstName, lastName].filter(Boolean).join(' ') || null;
}

// There the family name comes first, with no space between.
const eastAsian = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
