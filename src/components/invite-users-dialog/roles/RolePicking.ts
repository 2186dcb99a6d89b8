import type { RoleOffer } from './RoleOffer.js';

/** Which roles are chosen, and how another one is. */
export interface RolePicking {
  offer: RoleOffer;

  /** Keys of the roles that are chosen. */
  value: readonly string[];

  /** Chooses a role, or takes it away again where there may be several. */
  onToggle: (key: string) => void;
}
