import type { UserInvitesParams } from '../client/InvitesClient.js';

/** The package's name and the version of what its cache entries hold. */
const root = ['react-user-invites', 1] as const;

/**
 * The keys of everything that is cached, from wide to narrow. `scope` names back end, tenant and user.
 *
 * @example
 * queryClient.invalidateQueries({ queryKey: inviteKeys.lists('rest:northwind:zoe') });
 */
export const inviteKeys = {
  all: (scope: string) => [...root, scope] as const,
  lists: (scope: string) => [...root, scope, 'list'] as const,
  list: (scope: string, params: UserInvitesParams) => [...root, scope, 'list', params] as const,
  invites: (scope: string) => [...root, scope, 'invite'] as const,
  invite: (scope: string, id: string) => [...root, scope, 'invite', id] as const,
  roles: (scope: string, search: string) => [...root, scope, 'roles', search] as const,
  inviters: (scope: string, search: string) => [...root, scope, 'inviters', search] as const,
  quota: (scope: string) => [...root, scope, 'quota'] as const,
  received: (scope: string) => [...root, scope, 'received'] as const,
  operations: (scope: string) => [...root, scope, 'operation'] as const,
};
