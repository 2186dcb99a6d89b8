import type { UserInvite } from '../domain/UserInvite.js';

/** Of two answers about one invite the newer one, by their stamps or by the mails sent; the second where nothing tells. */
export function newerInvite(first: UserInvite | null, second: UserInvite | null): UserInvite | null {
  if (!first || !second) return first ?? second;
  const [a, b] = [first.updatedAt, second.updatedAt];
  const isFirst = a !== null && b !== null ? a > b : first.sentCount > second.sentCount;
  return isFirst ? first : second;
}
