import type { RoleOption } from '../../../domain/RoleOption.js';

/** A search among many roles. */
export interface RoleSearch {
  text: string;

  /** Searches once the typing pauses. */
  setText: (text: string) => void;

  status: 'loading' | 'failed' | 'ready';

  options: readonly RoleOption[];

  retry: () => void;

  /** Remembers a role that was chosen, so that it is known when the search has ended. */
  keep: (option: RoleOption) => void;
}
