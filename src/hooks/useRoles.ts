'use client';
import { useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';

import type { RoleOption } from '../domain/RoleOption.js';
import { useInvitesCache } from '../provider/useInvitesCache.js';
import { rolesOptions } from '../query/rolesOptions.js';

/**
 * The roles that the viewer may give; stays pending where the client has no `roles`.
 *
 * @example
 * const { data: roles = [] } = useRoles();
 */
export function useRoles(search?: string): UseQueryResult<readonly RoleOption[]> {
  const context = useInvitesCache();
  return useQuery(rolesOptions(context, search), context.queryClient);
}
