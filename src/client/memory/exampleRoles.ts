import type { RoleOption } from '../../domain/RoleOption.js';

/** Roles of a small product. */
export const exampleRoles: readonly RoleOption[] = [
  { key: 'member', name: 'Member', description: 'Can create and edit projects. Can’t see billing.' },
  { key: 'editor', name: 'Editor', description: 'Can edit everything that is shared with them.' },
  { key: 'reviewer', name: 'Reviewer', description: 'Can comment and approve.' },
  { key: 'viewer', name: 'Viewer', description: 'Can look at everything, change nothing.' },
  { key: 'billing', name: 'Billing', description: 'Can see and pay invoices.' },
  { key: 'admin', name: 'Admin', description: 'Can do everything, including inviting others.', privileged: true },
];
