import type { UserInvitesSort } from '../../domain/UserInvitesSort.js';
import type { UserInvitesFilter, UserInvitesParams } from '../InvitesClient.js';

/** A filter in ROQ's words. It has a search of its own, which knows no addresses. */
export interface RoqFilter {
  email?: { iLike: string };

  status?: { valueIn: readonly string[] };

  createdByUserId?: { valueIn: readonly string[] };
}

const statuses: ReadonlySet<string> = new Set(['pending', 'accepted', 'canceled', 'expired']);

/** What lets the same invites through as search and filter do. */
export function roqFilter(search: string | undefined, { status, invitedBy }: UserInvitesFilter = {}): RoqFilter {
  const known = status?.filter((one) => statuses.has(one));
  return {
    ...(search && { email: { iLike: `%${search.replaceAll(/[\\%_]/g, '\\$&')}%` } }),
    ...(known?.length && { status: { valueIn: known } }),
    ...(invitedBy?.length && { createdByUserId: { valueIn: invitedBy } }),
  };
}

/** Whether all that a list is asked for is a status that ROQ does not have, and would not understand. */
export function matchesNothing({ filter }: UserInvitesParams): boolean {
  return (filter?.status?.length ?? 0) > 0 && !filter!.status!.some((status) => statuses.has(status));
}

// Pages of a list without an order may overlap.
const newestFirst: UserInvitesSort = { field: 'createdAt', direction: 'desc' };

function roqOrder({ field, direction }: UserInvitesSort) {
  return { sort: field === 'status' ? 'status' : 'createdAt', order: direction === 'asc' ? 'ASC' : 'DESC' };
}

/** The variables of a list and of its counts by status. */
export function listVariables({ limit, offset = 0, search, sort = newestFirst, filter }: UserInvitesParams) {
  const counted = (status: string) => ({ ...roqFilter(search, filter), status: { valueIn: [status] } });
  return {
    filter: roqFilter(search, filter),
    limit,
    offset,
    order: roqOrder(sort),
    pending: counted('pending'),
    accepted: counted('accepted'),
    canceled: counted('canceled'),
    expired: counted('expired'),
  };
}
