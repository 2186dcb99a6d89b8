import type { InvitesClientCapabilities } from '../../../client/InvitesClient.js';
import type { SortField, UserInvitesSort } from '../../../domain/UserInvitesSort.js';
import type { UserInvitesTableQuery } from './UserInvitesTableQuery.js';

/** What a client and a host let the table ask for. */
export interface TableQueryLimits {
  capabilities: InvitesClientCapabilities;

  pageSizes: readonly number[];
}

/** Everything, from its start. */
export function defaultTableQuery({ capabilities, pageSizes }: TableQueryLimits): UserInvitesTableQuery {
  return {
    search: '',
    status: null,
    roles: [],
    invitedBy: [],
    sentFrom: null,
    sentTo: null,
    sort: firstSort(capabilities.sort),
    pageIndex: 0,
    pageSize: pageSizes[0] ?? 10,
  };
}

// Newest first where it can be, else the order that the client offers first.
function firstSort(sortable: readonly SortField[]): UserInvitesSort | null {
  const field = sortable.find((candidate) => candidate === 'sentAt') ?? sortable[0];
  return field ? { field, direction: field === 'sentAt' || field === 'createdAt' ? 'desc' : 'asc' } : null;
}
