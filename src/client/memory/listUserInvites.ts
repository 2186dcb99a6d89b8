import { displayStatus } from '../../domain/displayStatus.js';
import { inviteeName } from '../../domain/inviteeName.js';
import type { UserInvite } from '../../domain/UserInvite.js';
import { userInviteStatuses } from '../../domain/UserInviteStatus.js';
import type { SortField } from '../../domain/UserInvitesSort.js';
import type { UserInvitesFilter, UserInvitesPage, UserInvitesParams } from '../InvitesClient.js';

/** Answers a list request over an array, as a server does over its database. */
export function listUserInvites(all: readonly UserInvite[], params: UserInvitesParams, now: number): UserInvitesPage {
  const invites = all.map((invite) => ({ ...invite, status: displayStatus(invite, now) }));
  const found = invites.filter((invite) => matchesSearch(invite, params.search) && matchesFilter(invite, params.filter));
  const matching = found.filter((invite) => !params.filter?.status?.length || params.filter.status.includes(invite.status));
  const sorted = params.sort ? matching.toSorted(comparison(params.sort.field, params.sort.direction)) : matching;
  const start = params.offset ?? Number(params.cursor ?? 0);
  const end = start + params.limit;
  return {
    items: sorted.slice(start, end),
    totalCount: sorted.length,
    nextCursor: params.offset === undefined && end < sorted.length ? String(end) : null,
    statusCounts: Object.fromEntries(
      userInviteStatuses.map((status) => [status, found.filter((invite) => invite.status === status).length]),
    ),
    serverNow: new Date(now).toISOString(),
  };
}

function matchesSearch(invite: UserInvite, search: string | undefined): boolean {
  if (!search) return true;
  return `${inviteeName(invite) ?? ''}\n${invite.email}`.toLocaleLowerCase().includes(search.toLocaleLowerCase());
}

function matchesFilter(invite: UserInvite, filter: UserInvitesFilter = {}): boolean {
  const { roles, invitedBy, sentFrom, sentTo } = filter;
  if (roles?.length && !invite.roles.some((role) => roles.includes(role.key))) return false;
  if (invitedBy?.length && !(invite.invitedBy && invitedBy.includes(invite.invitedBy.id))) return false;
  if (sentFrom && !(invite.sentAt && invite.sentAt >= sentFrom)) return false;
  if (sentTo && !(invite.sentAt && invite.sentAt < sentTo)) return false;
  return true;
}

function comparison(field: SortField, direction: 'asc' | 'desc'): (a: UserInvite, b: UserInvite) => number {
  const sign = direction === 'asc' ? 1 : -1;
  const value = (invite: UserInvite) => (field === 'invitee' ? (inviteeName(invite) ?? invite.email) : (invite[field] ?? ''));
  return (a, b) => sign * (value(a).localeCompare(value(b)) || a.id.localeCompare(b.id));
}
