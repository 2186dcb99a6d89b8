import type { TableQueryLimits } from './defaultTableQuery.js';
import type { UserInvitesTableQuery } from './UserInvitesTableQuery.js';

/** A query that can be asked for: what is not given, or what the client cannot do, is as in `defaults`. */
export function usableTableQuery(
  given: Partial<UserInvitesTableQuery>,
  defaults: UserInvitesTableQuery,
  { capabilities: { filters, sort, pagination }, pageSizes }: TableQueryLimits,
): UserInvitesTableQuery {
  const query = { ...defaults, ...given };
  const largest = Math.max(defaults.pageSize, ...pageSizes);
  const reversed = query.sentFrom !== null && query.sentTo !== null && query.sentFrom > query.sentTo;
  return {
    search: query.search,
    status: filters.includes('status') ? query.status : null,
    roles: filters.includes('roles') ? query.roles : [],
    invitedBy: filters.includes('invitedBy') ? query.invitedBy : [],
    sentFrom: filters.includes('sentFrom') && !reversed ? query.sentFrom : null,
    sentTo: filters.includes('sentTo') && !reversed ? query.sentTo : null,
    sort: query.sort && !sort.includes(query.sort.field) ? defaults.sort : query.sort,
    pageIndex: pagination === 'cursor' ? 0 : query.pageIndex,
    pageSize: query.pageSize <= largest ? query.pageSize : defaults.pageSize,
  };
}
