import type { RoleOption } from '../../../domain/RoleOption.js';

/** How the sender chooses among which roles; the same object while nothing of it changes. */
export interface RoleOffer {
  options: readonly RoleOption[];

  selection: 'single' | 'multiple';

  /** Whether they are too many to be looked through. */
  searchable: boolean;
}
