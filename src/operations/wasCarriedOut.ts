import type { UserInviteChanges } from '../domain/UserInviteChanges.js';
import type { UserInvite } from '../domain/UserInvite.js';
import type { InviteOperationRequest } from './InviteOperation.js';
import { isNewer } from './isNewer.js';
import { isSame } from './isSame.js';

/**
 * Whether the server's invite shows that a request, whose answer was lost, was carried out.
 *
 * @param mayLag The answer may be from before the invite was as it was shown, so that it could show what had been then.
 */
export function wasCarriedOut(
  request: InviteOperationRequest,
  before: UserInvite | null,
  now: UserInvite,
  mayLag: boolean,
): boolean {
  if (before && isNewer(before, now)) return false;
  if (mayLag && !(before && isNewer(now, before))) return false;
  switch (request.kind) {
    case 'cancel':
      return now.status === 'canceled';
    case 'resend':
      return before !== null && (now.sentCount > before.sentCount || (now.sentAt ?? '') > (before.sentAt ?? ''));
    case 'update':
      return hasChanges(request.changes, now);
    case 'restore':
      return before?.status === 'canceled' ? now.status !== 'canceled' : now.status === 'pending';
    case 'delete':
      return false;
  }
}

// As a server may write it down: trimmed, with null for nothing, custom data in any order of its keys, each role once.
function hasChanges({ roles, data, ...texts }: UserInviteChanges, now: UserInvite): boolean {
  const sameTexts = Object.entries(texts).every(
    ([name, value]) => value === undefined || textOf(value) === textOf(now[name as keyof typeof texts]),
  );
  const sameData = data === undefined || isSame(data, now.data);
  const keys = now.roles.map(({ key }) => key);
  const sameRoles = !roles || isSame([...new Set(roles)].toSorted(), [...new Set(keys)].toSorted());
  return sameTexts && sameData && sameRoles;
}

function textOf(value: string | null | undefined): string {
  return value?.trim() ?? '';
}
