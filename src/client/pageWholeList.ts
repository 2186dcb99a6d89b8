import { displayStatus } from '../domain/displayStatus.js';
import { inviteeName } from '../domain/inviteeName.js';
import type { UserInvite } from '../domain/UserInvite.js';
import { userInviteStatuses } from '../domain/UserInviteStatus.js';
import type { UserInviteStatus } from '../domain/UserInviteStatus.js';
import type { UserInvitesSort } from '../domain/UserInvitesSort.js';
import type { UserInvitesPage, UserInvitesParams } from './InvitesClient.js';
import { matchesFilter } from './matchesFilter.js';
import { timeOf } from './timeOf.js';

/** A whole list, and which page of it is asked for. */
export interface WholeList {
  invites: readonly UserInvite[];

  params: UserInvitesParams;

  /**
   * The server's time, in milliseconds since the epoch: what has expired by then is searched and counted as expired. Null where
   * it is not known: then the statuses are the back end's, and the viewer's clock decides no right.
   */
  now: number | null;
}

/**
 * Searches, filters, sorts and pages a whole list, as a server does over its database: for back ends that answer all
 * invites at once. It remembers nothing; how long an answer of the back end may be used again is the client's decision.
 *
 * @example
 * userInvites: async (params, options) => pageWholeList({ invites: await fetchAll(options?.signal), params, now: null }),
 */
export function pageWholeList({ invites, params, now }: WholeList): UserInvitesPage {
  const { filter = {}, limit, offset, cursor } = params;
  const found = invites
    .map((invite) => withStatus(invite, displayStatus(invite, now)))
    .filter((invite) => matchesSearch(invite, params.search) && matchesFilter(invite, filter));
  const matching = filter.status?.length ? found.filter(({ status }) => filter.status!.includes(status)) : found;
  const sorted = params.sort ? sortBy(matching, params.sort) : matching;
  const start = offset ?? (cursor === undefined ? 0 : startAfter(sorted, cursor));
  const end = start + limit;
  return {
    items: sorted.slice(start, end),
    totalCount: sorted.length,
    nextCursor: offset === undefined && end < sorted.length ? `${end} ${sorted[end - 1]!.id}` : null,
    statusCounts: countByStatus(found),
    ...(now !== null && { serverNow: new Date(now).toISOString() }),
  };
}

/** Where a page begins: after the invite that the page before ended with, or where that was, if it is gone. */
function startAfter(invites: readonly UserInvite[], cursor: string): number {
  const [, position, lastId] = /^(\d+)(?: (.*))?$/s.exec(cursor) ?? [];
  const last = invites.findIndex(({ id }) => id === lastId);
  return last === -1 ? Number(position ?? 0) : last + 1;
}

function withStatus(invite: UserInvite, status: UserInviteStatus): UserInvite {
  return status === invite.status ? invite : { ...invite, status };
}

function matchesSearch(invite: UserInvite, search: string | undefined): boolean {
  if (!search) return true;
  return `${inviteeName(invite) ?? ''}\n${invite.email}`.toLocaleLowerCase().includes(search.toLocaleLowerCase());
}

function sortBy(invites: readonly UserInvite[], { field, direction }: UserInvitesSort): UserInvite[] {
  const { compare } = new Intl.Collator();
  const keyed = invites.map((invite) => ({ invite, key: sortKey(invite, field) }));
  const sign = direction === 'asc' ? 1 : -1;
  return keyed
    .toSorted((a, b) => sign * (compareKeys(a.key, b.key, compare) || compare(a.invite.id, b.invite.id)))
    .map(({ invite }) => invite);
}

function sortKey(invite: UserInvite, field: UserInvitesSort['field']): string | number {
  if (field === 'invitee') return inviteeName(invite) ?? invite.email;
  return field === 'status' ? invite.status : timeOf(invite[field]);
}

function compareKeys(a: string | number, b: string | number, compare: (a: string, b: string) => number): number {
  if (typeof a === 'string' && typeof b === 'string') return compare(a, b);
  return a === b ? 0 : a < b ? -1 : 1;
}

function countByStatus(invites: readonly UserInvite[]): Record<UserInviteStatus, number> {
  const counts = Object.fromEntries(userInviteStatuses.map((status) => [status, 0])) as Record<UserInviteStatus, number>;
  for (const { status } of invites) counts[status] += 1;
  return counts;
}
