import type { UserInvite } from '../../../domain/UserInvite.js';

/**
 * The invites that have left a page, by how it was before. One at its end may only have been pushed onto the next page,
 * where a new one came in; one that stood before another that is still there, or left a page that has room, is gone.
 */
export function goneIds(before: readonly UserInvite[], after: readonly UserInvite[]): ReadonlySet<string> {
  const there = new Set(after.map(({ id }) => id));
  const isThere = ({ id }: UserInvite) => there.has(id);
  const lastThere = before.findLastIndex(isThere);
  const hasRoom = after.length < before.length;
  const gone = before.filter((invite, index) => !isThere(invite) && (hasRoom || index < lastThere));
  return new Set(gone.map(({ id }) => id));
}
