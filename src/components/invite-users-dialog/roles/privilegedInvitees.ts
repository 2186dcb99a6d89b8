import type { RoleOption } from '../../../domain/RoleOption.js';
import { isSendable } from '../entries/InviteeEntry.js';
import type { InviteeEntry } from '../entries/InviteeEntry.js';

/** Who would get roles that may do harm, and which. */
export interface PrivilegedInvitees {
  entries: readonly InviteeEntry[];

  roles: readonly RoleOption[];
}

/** Those of the list who would get a privileged role; null where nobody would. */
export function privilegedInvitees(
  entries: readonly InviteeEntry[],
  options: readonly RoleOption[],
  rolesOf: (entry: InviteeEntry) => readonly string[],
): PrivilegedInvitees | null {
  const privileged = options.filter((option) => option.privileged);
  if (privileged.length === 0) return null;
  const isGiven = ({ key }: RoleOption, entry: InviteeEntry) => rolesOf(entry).includes(key);
  const people = entries.filter((entry) => isSendable(entry) && privileged.some((option) => isGiven(option, entry)));
  if (people.length === 0) return null;
  return { entries: people, roles: privileged.filter((option) => people.some((entry) => isGiven(option, entry))) };
}
