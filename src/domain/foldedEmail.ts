import { canonicalEmail } from './canonicalEmail.js';

/** The form in which two spellings of one address are equal whatever their capitals, which few servers tell apart. Idempotent. */
export function foldedEmail(email: string): string {
  return canonicalEmail(email).toLowerCase();
}
