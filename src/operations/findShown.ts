import type { UserInvite } from '../domain/UserInvite.js';
import { foldUserInvite } from './foldUserInvite.js';
import type { AcknowledgedOperation } from './isLagging.js';
import type { CachedPage } from './OperationLog.js';

/** An invite as the newest answer that holds it shows it; null where none does. */
export function findShown(
  pages: Iterable<CachedPage>,
  inviteId: string,
  acknowledged: readonly AcknowledgedOperation[],
  life: string,
): UserInvite | null {
  const isWanted = ({ id }: UserInvite) => id === inviteId;
  const age = ({ read }: CachedPage) => (read.life === life ? -read.sequence : 0);
  const [newest] = [...pages].filter(({ page }) => page.items.some(isWanted)).toSorted((a, b) => age(a) - age(b));
  const invite = newest?.page.items.find(isWanted);
  return newest && invite ? foldUserInvite({ invite, read: newest.read }, acknowledged, life) : null;
}
