import { columnPreferences } from './columnPreferences.js';
import type { UserInvitesColumnPreferences, UserInvitesColumnStore } from './UserInvitesColumnStore.js';

/**
 * Remembers columns in this browser. Where that is not allowed, or full, they last as long as the store.
 *
 * @param key Names the place; let it say whose columns they are, such as `northwind:invites`.
 *
 * @example
 * const columnStore = createLocalStorageColumnStore('northwind:invites');
 * const page = <UserInvitesTable columnStore={columnStore} />;
 */
export function createLocalStorageColumnStore(key: string): UserInvitesColumnStore {
  // What the browser did not take.
  let kept: UserInvitesColumnPreferences | null | undefined;

  return {
    read() {
      if (kept !== undefined) return kept;
      try {
        return columnPreferences(JSON.parse(localStorage.getItem(key) ?? 'null'));
      } catch {
        return null;
      }
    },
    write(preferences) {
      kept = undefined;
      try {
        if (preferences) localStorage.setItem(key, JSON.stringify(preferences));
        else localStorage.removeItem(key);
      } catch {
        kept = preferences;
      }
    },
  };
}
