'use client';
import type { RoleChoices } from '../../../domain/RoleChoices.js';
import { useRoleChoices } from '../../../hooks/useRoleChoices.js';
import { useStable } from '../../../ui/useStable.js';
import type { InviteeEntry } from '../entries/InviteeEntry.js';
import type { UseInviteUsersFormOptions } from '../UseInviteUsersFormOptions.js';
import { offeredRoles } from './offeredRoles.js';

/** The roles of the form, and of each entry. */
export interface FormRoles {
  roleChoices: RoleChoices;

  /** Keys of the roles for everyone. */
  roles: readonly string[];

  /** Keys of the roles that an entry is sent with. */
  rolesOf: (entry: InviteeEntry) => readonly string[];
}

const none = [] as const;

/** Which roles can be given, and who gets which; `chosen` is what the sender chose for everyone. */
export function useFormRoles(
  chosen: readonly string[] | null,
  { roles: offered, defaultRole, open }: Pick<UseInviteUsersFormOptions, 'roles' | 'defaultRole'> & { open: boolean },
): FormRoles {
  const roleChoices = useRoleChoices(offered, open);
  const options = roleChoices.status === 'ready' ? roleChoices.options : none;
  const first = options.find(({ key }) => key === defaultRole) ?? options[0];
  const roles = useStable(offeredRoles(chosen, options, first ? [first.key] : none));

  return { roleChoices, roles, rolesOf: (entry) => offeredRoles(entry.roles, options, roles) };
}
