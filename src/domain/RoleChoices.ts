import type { RoleOption } from './RoleOption.js';

/** The roles to choose from; `none` where the host and its back end have no roles. */
export type RoleChoices =
  | { status: 'none' }
  | { status: 'loading' }
  | { status: 'failed'; retry: () => void }
  | { status: 'ready'; options: readonly RoleOption[] };
