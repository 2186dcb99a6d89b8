/** The roles that an invite may give, what people call them, and their ranks: nobody gives a role above their own. */
export const inviteRoles = [
  { key: 'member', name: 'Member', description: 'Can create and edit projects. Can’t see billing.', privileged: false, rank: 2 },
  { key: 'editor', name: 'Editor', description: 'Can edit everything that is shared with them.', privileged: false, rank: 2 },
  { key: 'viewer', name: 'Viewer', description: 'Can look at everything, change nothing.', privileged: false, rank: 1 },
  { key: 'billing', name: 'Billing', description: 'Can see and pay invoices.', privileged: false, rank: 2 },
  { key: 'admin', name: 'Admin', description: 'Can do everything, including inviting others.', privileged: true, rank: 3 },
  { key: 'owner', name: 'Owner', description: 'Can do everything, including making others owners.', privileged: true, rank: 4 },
] as const;

const highestRank = Math.max(...inviteRoles.map(({ rank }) => rank));

/** Role keys with their names; a key that is no longer offered has none. */
export function namedRoles(keys: readonly string[]): { key: string; name: string | null }[] {
  return keys.map((key) => ({ key, name: inviteRoles.find((role) => role.key === key)?.name ?? null }));
}

/** Whether an invite may give all of these roles. */
export function areInviteRoles(keys: readonly string[]): boolean {
  return keys.every((key) => inviteRoles.some((role) => role.key === key));
}

/** The rank of whoever has these roles: the highest of them. A role that is no longer offered adds nothing to it. */
export function rankOf(keys: readonly string[]): number {
  return Math.max(0, ...keys.map((key) => rankOfRole(key) ?? 0));
}

/** Whether somebody of a rank may give all of these roles. Nobody knows what one that is no longer offered may do. */
export function mayGive(rank: number, keys: readonly string[]): boolean {
  return keys.every((key) => (rankOfRole(key) ?? highestRank) <= rank);
}

function rankOfRole(key: string): number | undefined {
  return inviteRoles.find((role) => role.key === key)?.rank;
}
