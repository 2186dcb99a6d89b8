import type { RoleOption } from '../../../domain/RoleOption.js';

/** A search among many roles. */
export interface RoleSearch {
  text: string;

  /** Searches once the typing pauses. */
  setText: (text: string) => void;

  status: 'loading' | 'failed' | 'ready';

  options: readonly RoleOption[];

  retry: () => void;

  /**
   * Asks the server for the roles with these names or keys, and remembers those that there are. Answers the names for which
   * it could not be asked, and never rejects; null where all roles are known. The same function while the form lives.
   */
  find: ((names: readonly string[]) => Promise<readonly string[]>) | null;

  /** Remembers a role that was chosen, so that it is known when the search has ended. */
  keep: (option: RoleOption) => void;
}
