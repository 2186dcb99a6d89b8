import type { UserInvite } from '../domain/UserInvite.js';
import { foldUserInvites } from './foldUserInvites.js';
import type { AcknowledgedOperation } from './isLagging.js';
import type { CachedPage } from './OperationLog.js';

const everything = { limit: 0 };

/** An invite as the newest list that holds it shows it; null where none does. */
export function findShown(
  pages: Iterable<CachedPage>,
  inviteId: string,
  acknowledged: readonly AcknowledgedOperation[],
  life: string,
): UserInvite | null {
  const isWanted = ({ id }: UserInvite) => id === inviteId;
  const age = ({ read }: CachedPage) => (read.life === life ? -read.sequence : 0);
  const [newest] = [...pages].filter(({ page }) => page.items.some(isWanted)).toSorted((a, b) => age(a) - age(b));
  return (newest && foldUserInvites(newest, everything, acknowledged, life).items.find(isWanted)) ?? null;
}
