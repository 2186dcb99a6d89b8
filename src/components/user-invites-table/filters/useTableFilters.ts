'use client';
import { displayText } from '../../../domain/displayText.js';
import type { Person, UserInvite } from '../../../domain/UserInvite.js';
import { useInvitesContext } from '../../../provider/useInvitesContext.js';
import { invitersOptions } from '../../../query/invitersOptions.js';
import { rolesOptions } from '../../../query/rolesOptions.js';
import type { TableFilterOption, TableFilters } from './TableFilters.js';
import { useFilterChoices } from './useFilterChoices.js';
import type { QueryPart } from '../table-query/useTableQuery.js';
import type { UserInvitesTableFilter } from '../table-query/UserInvitesTableQuery.js';

/** The filters that the client has, with what they hold. `invites` are the rows: they know some of the names. */
export function useTableFilters(
  { roles, invitedBy }: UserInvitesTableFilter,
  invites: readonly UserInvite[],
  change: (filter: QueryPart<UserInvitesTableFilter>) => void,
): TableFilters {
  const context = useInvitesContext();
  const { client } = context;
  const { filters, roleSearch = false } = client.capabilities;

  const roleChoices = useFilterChoices({
    offered: client.roles !== undefined && filters.includes('roles'),
    read: (search) => rolesOptions(context, search),
    searchedBy: roleSearch ? 'server' : 'us',
    partial: roleSearch,
    toOption: roleOption,
    seen: () => invites.flatMap((invite) => invite.roles.map(roleOption)),
    held: roles,
    onChange: (next) => change((latest) => ({ roles: next(latest.roles) })),
  });
  const inviterChoices = useFilterChoices({
    offered: client.inviters !== undefined && filters.includes('invitedBy'),
    read: (search) => invitersOptions(context, search),
    searchedBy: 'server',
    partial: false,
    toOption: personOption,
    seen: () => invites.flatMap(({ invitedBy: person }) => (person ? personOption(person) : [])),
    held: invitedBy,
    onChange: (next) => change((latest) => ({ invitedBy: next(latest.invitedBy) })),
  });

  return {
    roles: roleChoices,
    inviters: inviterChoices,
    sent: filters.includes('sentFrom') && filters.includes('sentTo'),
  };
}

function roleOption({ key, name }: { key: string; name: string | null }): TableFilterOption {
  return { value: key, label: displayText(name ?? key), hint: null };
}

function personOption({ id, name, email }: Person): TableFilterOption {
  return { value: id, label: displayText(name ?? email ?? id), hint: name && email ? displayText(email) : null };
}
