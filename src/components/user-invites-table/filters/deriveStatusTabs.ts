import type { UserInvitesPage } from '../../../client/InvitesClient.js';
import type { UserInviteStatus } from '../../../domain/UserInviteStatus.js';
import type { StatusTab } from '../UserInvitesTableState.js';

const alwaysShown: readonly UserInviteStatus[] = ['pending', 'accepted', 'expired', 'canceled'];
const shownWhenPresent: readonly UserInviteStatus[] = ['declined', 'unknown'];

/** The tabs of the usual statuses, and of the rare ones where there are such invites or one of them is selected. */
export function deriveStatusTabs(counts: UserInvitesPage['statusCounts'], selected: UserInviteStatus | null = null): StatusTab[] {
  const all = counts && Object.values(counts).reduce<number>((sum, count) => sum + (count ?? 0), 0);
  const shown = [...alwaysShown, ...shownWhenPresent.filter((status) => counts?.[status] || status === selected)];
  return [
    { status: null, count: all ?? null },
    ...shown.map((status) => ({ status, count: counts ? (counts[status] ?? 0) : null })),
  ];
}
