import { canonicalEmail } from 'react-user-invites/client';

/**
 * The form in which two spellings of one account's address are equal. Accounts here ignore case,
 * so the local part is lower-cased too.
 */
export function accountAddress(email: string): string {
  return canonicalEmail(email).toLowerCase();
}

const localPart = /^[^\s\p{C}@<>()[\]\\,;:"]{1,64}$/u;
const domain = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;

/** Whether mail can be addressed to it: one address, nothing that could end a header or name a second recipient. */
export function isEmailAddress(email: string): boolean {
  const address = canonicalEmail(email);
  const at = address.lastIndexOf('@');
  return localPart.test(address.slice(0, Math.max(at, 0))) && domain.test(address.slice(at + 1));
}
