import type { UserInvite } from '../../../domain/UserInvite.js';
import type { SelectableList } from './SelectableList.js';

/**
 * The invites that have left a page, by how it was before. One at its end may only have been pushed onto the next page,
 * where a new one came in; one that stood before another that is still there, or left a page that has room, is gone.
 * Where the list has become so short that there is no such page any more, all of it is that is not at the new end. Where
 * the list has not become shorter by as many, one may have moved to another page, as an invite that was resent does.
 */
export function goneIds(before: SelectableList, after: SelectableList): readonly string[] {
  if (!before.invites || !after.invites) return [];
  const isNoMore = after.total === after.start + after.invites.length && after.total <= before.start;
  if (before.place !== after.place && !isNoMore) return [];
  const there = new Set(after.invites.map(({ id }) => id));
  const isThere = ({ id }: UserInvite) => there.has(id);
  const lastThere = before.invites.findLastIndex(isThere);
  const hasRoom = isNoMore || after.invites.length < before.invites.length;
  const gone = before.invites.filter((invite, index) => !isThere(invite) && (hasRoom || index < lastThere));
  const isShorter = before.total === null || after.total === null || before.total - after.total >= gone.length;
  return isShorter ? gone.map(({ id }) => id) : [];
}
