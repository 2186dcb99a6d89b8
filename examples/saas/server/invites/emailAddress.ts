import { canonicalEmail, checkEmailAddress } from 'react-user-invites/client';

/**
 * The form in which two spellings of one account's address are equal. Accounts here ignore case,
 * so the local part is lower-cased too.
 */
export function accountAddress(email: string): string {
  return canonicalEmail(email).toLowerCase();
}

/** Whether mail can be addressed to it: one address, nothing that could end a header or name a second recipient. */
export function isEmailAddress(email: string): boolean {
  return checkEmailAddress(canonicalEmail(email)).class !== 'invalid';
}

/** Whether an address is at one of these domains, or below one. */
export function isBlockedAddress(email: string, blockedDomains: readonly string[]): boolean {
  const domain = accountAddress(email).split('@').at(-1)!;
  return blockedDomains.some((blocked) => domain === blocked || domain.endsWith(`.${blocked}`));
}
