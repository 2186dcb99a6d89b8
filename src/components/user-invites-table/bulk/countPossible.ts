import type { UserInvitesPage } from '../../../client/InvitesClient.js';
import { actionableStatuses } from '../../../domain/actionableStatuses.js';
import type { BulkOperationKind } from '../../../domain/InviteActivity.js';
import type { UserInviteStatus } from '../../../domain/UserInviteStatus.js';

interface MatchingCounts {
  /** The status that all of them have; null where that differs. */
  status: UserInviteStatus | null;

  statusCounts: UserInvitesPage['statusCounts'];

  /** How many are selected; null where nobody has counted. */
  count: number | null;

  /** Whether some that match are not selected. */
  except: boolean;
}

/** With how many of all that match something can be done, as far as their statuses tell; null where nobody has counted. */
export function countPossible(kind: BulkOperationKind, { status, statusCounts, count, except }: MatchingCounts): number | null {
  const possible = actionableStatuses[kind];
  if (status !== null) return possible.includes(status) ? count : 0;
  if (!statusCounts || except) return null;
  return possible.reduce((sum, one) => sum + (statusCounts[one] ?? 0), 0);
}
