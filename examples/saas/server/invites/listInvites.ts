import type { UserInvitesPageAnswer } from '../api/schemas/userInvitesPageSchema.js';
import type { UserInvitesQuery } from '../api/schemas/userInvitesQuerySchema.js';
import { countInvites } from './countInvites.js';
import type { InviteScope } from './InviteScope.js';
import { readInvitesPage } from './readInvitesPage.js';
import { toUserInvite } from './toUserInvite.js';

/** Reads one page of an organization's invites, and counts what the search and the filters let through. */
export async function listInvites(scope: InviteScope, query: UserInvitesQuery): Promise<UserInvitesPageAnswer> {
  const statusCounts = await countInvites(scope, query);
  const counted = Object.entries(statusCounts).filter(([status]) => includesStatus(query, status));
  const totalCount = counted.reduce((total, [, count]) => total + count, 0);
  const { rows, nextCursor } = await readInvitesPage(scope, query, totalCount);
  return {
    items: rows.map((row) => toUserInvite(row, scope)),
    totalCount,
    nextCursor,
    statusCounts,
    serverNow: scope.now.toISOString(),
  };
}

function includesStatus({ status }: UserInvitesQuery, candidate: string): boolean {
  return !status?.length || status.some((wanted) => wanted === candidate);
}
