'use client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { comparableText } from '../../../domain/comparableText.js';
import type { RoleOption } from '../../../domain/RoleOption.js';
import { useInvitesCache } from '../../../provider/useInvitesCache.js';
import { rolesOptions } from '../../../query/rolesOptions.js';
import { useLatest } from '../../../ui/useLatest.js';
import { useSearchText } from '../../../ui/useSearchText.js';
import { findRoles } from './findRoles.js';
import type { RoleSearch } from './RoleSearch.js';

const mostWithoutSearch = 20;

/**
 * A search in the roles that are known, or, where only the server knows them all, by the server; null where they are few.
 */
export function useRoleSearch(
  known: readonly RoleOption[],
  { byServer, keep }: { byServer: boolean; keep: (found: readonly RoleOption[]) => void },
): RoleSearch | null {
  const context = useInvitesCache();
  const [search, setSearch] = useState('');
  const { text, change } = useSearchText(search, 1, setSearch);
  const asksServer = byServer && search !== '';
  const found = useQuery(
    {
      ...rolesOptions(context, search),
      enabled: asksServer,
      placeholderData: (previous, query) => (query?.queryKey[2] === context.scope ? previous : undefined),
    },
    context.queryClient,
  );

  const latest = useLatest({ context, keep });
  const [find] = useState(() => async (names: readonly string[]) => {
    const { roles, unanswered } = await findRoles(latest.current.context, names);
    if (roles.length > 0) latest.current.keep(roles);
    return unanswered;
  });

  if (!byServer && known.length <= mostWithoutSearch) return null;
  const asked = byServer ? '' : comparableText(text.trim());
  const options = asksServer ? (found.data ?? []) : known.filter(({ name }) => comparableText(name).includes(asked));
  return {
    text,
    setText: change,
    status: !asksServer || found.data ? 'ready' : found.isError ? 'failed' : 'loading',
    options,
    retry: () => void found.refetch(),
    find: byServer ? find : null,
    keep: (option) => keep([option]),
  };
}
