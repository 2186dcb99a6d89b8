import type { RoleOption } from '../../domain/RoleOption.js';

/** What the organization plugin has without roles of the host's own; only owners make owners, so that one is not offered. */
export const betterAuthRoles: readonly RoleOption[] = [
  { key: 'member', name: 'Member', description: null, privileged: false },
  { key: 'admin', name: 'Admin', description: null, privileged: true },
];
