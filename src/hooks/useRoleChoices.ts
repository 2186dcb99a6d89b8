'use client';
import { useQuery } from '@tanstack/react-query';

import type { RoleChoices } from '../domain/RoleChoices.js';
import type { RoleOption } from '../domain/RoleOption.js';
import { useInvitesCache } from '../provider/useInvitesCache.js';
import { rolesOptions } from '../query/rolesOptions.js';

/** The host's roles, or else those that the client answers once the dialog is open. */
export function useRoleChoices(roles: readonly RoleOption[] | undefined, open: boolean): RoleChoices {
  const context = useInvitesCache();
  const isAsked = roles === undefined && context.client.roles !== undefined;
  const query = useQuery({ ...rolesOptions(context), enabled: isAsked && open }, context.queryClient);
  const options = roles ?? query.data;

  if (options) return options.length > 0 ? { status: 'ready', options } : { status: 'none' };
  if (!isAsked) return { status: 'none' };
  return query.isError ? { status: 'failed', retry: () => void query.refetch() } : { status: 'loading' };
}
