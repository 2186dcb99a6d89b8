import type { UserInvite } from '../domain/UserInvite.js';

/** Whether two answers about one invite say when it was changed last, and the first one is the later one. */
export function isNewer(first: UserInvite, second: UserInvite): boolean {
  return first.updatedAt !== null && second.updatedAt !== null && first.updatedAt > second.updatedAt;
}
