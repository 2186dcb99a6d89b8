import { createHash } from 'node:crypto';

import { accountAddress } from './emailAddress.js';

/** What stands for an address where something is counted by it: the counts are no list of addresses. */
export function hashedAddress(email: string): string {
  return createHash('sha256').update(accountAddress(email)).digest('base64url');
}
