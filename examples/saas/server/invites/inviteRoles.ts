import type { RoleOption } from 'react-user-invites/client';

/** The roles that an invite may give, and what people call them. */
export const inviteRoles = [
  { key: 'member', name: 'Member', description: 'Can create and edit projects. Can’t see billing.' },
  { key: 'editor', name: 'Editor', description: 'Can edit everything that is shared with them.' },
  { key: 'viewer', name: 'Viewer', description: 'Can look at everything, change nothing.' },
  { key: 'billing', name: 'Billing', description: 'Can see and pay invoices.' },
  { key: 'admin', name: 'Admin', description: 'Can do everything, including inviting others.' },
] as const satisfies readonly RoleOption[];

/** Role keys with their names; a key that is no longer offered has none. */
export function namedRoles(keys: readonly string[]): { key: string; name: string | null }[] {
  return keys.map((key) => ({ key, name: inviteRoles.find((role) => role.key === key)?.name ?? null }));
}

/** Whether an invite may give all of these roles. */
export function areInviteRoles(keys: readonly string[]): boolean {
  return keys.every((key) => inviteRoles.some((role) => role.key === key));
}
