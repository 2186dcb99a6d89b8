import type { UserInvitesPage, UserInvitesParams } from '../client/InvitesClient.js';
import { matchesFilter } from '../client/matchesFilter.js';
import { displayStatus } from '../domain/displayStatus.js';
import type { UserInvite } from '../domain/UserInvite.js';
import type { UserInviteStatus } from '../domain/UserInviteStatus.js';
import type { AcknowledgedOperation } from './isLagging.js';
import { isUnknownTo } from './isUnknownTo.js';
import type { ReadPage } from './OperationLog.js';

/**
 * What is on the screen: the server's answer and, on top, the acknowledged operations that it does not know yet. A row
 * that was deleted, or no longer fits the list's filter, leaves it, and total and counts follow. A list that does not hold the
 * row stays as it is: its answer may know already. Pure; the same page where nothing applies.
 *
 * @param life The life of the log: a read of another one is older than every operation.
 */
export function foldUserInvites(
  { page, read }: ReadPage,
  params: UserInvitesParams,
  acknowledged: readonly AcknowledgedOperation[],
  life: string,
): UserInvitesPage {
  const last = lastOfEachInvite(acknowledged);
  const unknown = page.items.flatMap((row) => {
    const operation = last.get(row.id);
    return operation && isUnknownTo(row, read, operation, life) ? { row, operation } : [];
  });
  return unknown.length === 0 ? page : replaceRows(page, params, unknown);
}

// Operations of one invite are carried out one after the other, so the last answer holds all of them; a deletion is the end.
function lastOfEachInvite(acknowledged: readonly AcknowledgedOperation[]): ReadonlyMap<string, AcknowledgedOperation> {
  const last = new Map<string, AcknowledgedOperation>();
  for (const operation of acknowledged) {
    const { inviteId } = operation.request;
    if (last.get(inviteId)?.request.kind !== 'delete') last.set(inviteId, operation);
  }
  return last;
}

interface UnknownOperation {
  row: UserInvite;

  operation: AcknowledgedOperation;
}

function replaceRows(
  page: UserInvitesPage,
  { filter = {} }: UserInvitesParams,
  unknown: readonly UnknownOperation[],
): UserInvitesPage {
  const serverNow = page.serverNow === undefined ? null : Date.parse(page.serverNow);
  const replaced = new Map<string, UserInvite | null>();
  let { statusCounts } = page;
  let gone = 0;
  for (const { row, operation } of unknown) {
    const { result } = operation.progress;
    const after = operation.request.kind === 'delete' ? null : displayStatus(result, serverNow);
    // A server may mean something else by a filter: what does not fit here, but was in its answer, stays.
    const outside = after === null || (matchesFilter(row, filter) && !matchesFilter(result, filter));
    const leaves = outside || (filter.status !== undefined && filter.status.length > 0 && !filter.status.includes(after));
    replaced.set(row.id, leaves ? null : result);
    gone += Number(leaves);
    statusCounts &&= moveCount(statusCounts, displayStatus(row, serverNow), outside ? null : after);
  }
  return {
    ...page,
    items: page.items.flatMap((row) => {
      const after = replaced.get(row.id);
      return after === undefined ? row : (after ?? []);
    }),
    totalCount: page.totalCount === null ? null : page.totalCount - gone,
    ...(statusCounts && { statusCounts }),
  };
}

function moveCount(
  counts: NonNullable<UserInvitesPage['statusCounts']>,
  from: UserInviteStatus,
  to: UserInviteStatus | null,
): NonNullable<UserInvitesPage['statusCounts']> {
  if (from === to) return counts;
  const moved = { ...counts };
  if (moved[from] !== undefined) moved[from] = Math.max(0, moved[from] - 1);
  if (to && moved[to] !== undefined) moved[to] += 1;
  return moved;
}
