import type { UserInvitesPage } from '../../../client/InvitesClient.js';

/** A part of the list as it is shown. */
export interface ShownPart {
  index: number;

  items: UserInvitesPage['items'];

  /** As the server counted. */
  total: number | null;

  /** When it was asked for: of two parts, the one with the higher number is newer. */
  sequence: number;
}

/**
 * The parts that are older than another one and do not fit it: they count differently, or hold an invite that has moved
 * to the other one. Each with the invites that it holds no more; it has to be read again.
 *
 * @param proves Whether a part may prove others wrong.
 */
export function outdatedRows(
  parts: readonly ShownPart[],
  proves: (part: ShownPart) => boolean,
): ReadonlyMap<number, ReadonlySet<string>> {
  const outdated = new Map<number, ReadonlySet<string>>();
  for (const part of parts) {
    const newer = parts.filter((other) => other.sequence > part.sequence && proves(other));
    const ids = new Set(newer.flatMap(({ items }) => items.map(({ id }) => id)));
    const moved = part.items.map(({ id }) => id).filter((id) => ids.has(id));
    if (moved.length > 0 || newer.some(({ total }) => total !== part.total)) outdated.set(part.index, new Set(moved));
  }
  return outdated;
}
