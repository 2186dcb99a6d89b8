'use client';
import type { RoleChoices } from '../../../domain/RoleChoices.js';
import type { RoleOption } from '../../../domain/RoleOption.js';
import { useRoleChoices } from '../../../hooks/useRoleChoices.js';
import { useInvitesCache } from '../../../provider/useInvitesCache.js';
import { useStable } from '../../../ui/useStable.js';
import type { InviteeEntry } from '../entries/InviteeEntry.js';
import type { UseInviteUsersFormOptions } from '../UseInviteUsersFormOptions.js';
import { offeredRoles } from './offeredRoles.js';
import type { RoleSearch } from './RoleSearch.js';
import { useRoleSearch } from './useRoleSearch.js';

/** The roles of the form, and of each entry. */
export interface FormRoles {
  roleChoices: RoleChoices;

  /** All that are known, none while they are not. */
  roleOptions: readonly RoleOption[];

  /** Keys of the roles for everyone. */
  roles: readonly string[];

  roleSearch: RoleSearch | null;

  /** Keys of the roles that an entry is sent with. */
  rolesOf: (entry: InviteeEntry) => readonly string[];
}

export interface UseFormRolesOptions extends Pick<UseInviteUsersFormOptions, 'roles' | 'defaultRole'> {
  open: boolean;

  /** What the sender chose for everyone. */
  chosen: readonly string[] | null;

  /** Roles that a search found, and that somebody was given. */
  kept: readonly RoleOption[];

  onKeep: (kept: readonly RoleOption[]) => void;
}

const none = [] as const;

/** Which roles can be given, and who gets which. */
export function useFormRoles({ roles: own, defaultRole, open, chosen, kept, onKeep }: UseFormRolesOptions): FormRoles {
  const { capabilities } = useInvitesCache().client;
  const answered = useRoleChoices(own, open);
  const options = useStable(answered.status === 'ready' ? union(answered.options, kept) : none);
  const first = options.find(({ key }) => key === defaultRole) ?? options[0];
  const roles = useStable(offeredRoles(chosen, options, first ? [first.key] : none));
  const roleSearch = useRoleSearch(options, {
    byServer: own === undefined && capabilities.roleSearch === true,
    keep: (found) => onKeep(union(kept, found)),
  });

  return {
    roleChoices: answered.status === 'ready' ? { ...answered, options } : answered,
    roleOptions: options,
    roles,
    roleSearch,
    rolesOf: (entry) => offeredRoles(entry.roles, options, roles),
  };
}

function union(roles: readonly RoleOption[], more: readonly RoleOption[]): readonly RoleOption[] {
  return [...roles, ...more.filter(({ key }) => !roles.some((role) => role.key === key))];
}
