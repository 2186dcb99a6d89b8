import type { QueryParameterOptions } from './queryParameters.js';
import { readUserInvitesTableQuery } from './readUserInvitesTableQuery.js';
import type { UserInvitesTableQueryStore } from './UserInvitesTableQuery.js';
import { writeUserInvitesTableQuery } from './writeUserInvitesTableQuery.js';

/**
 * Keeps the table's query in the page's URL, for pages without a router of their own; parameters of others stay. On a
 * server it holds nothing. Make one for a table, outside of its component.
 *
 * @example
 * const queryStore = createHistoryQueryStore({ prefix: 'invites-' });
 * <UserInvitesTable queryStore={queryStore} />
 */
export function createHistoryQueryStore(options: QueryParameterOptions = {}): UserInvitesTableQueryStore {
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    read: () => (typeof location === 'undefined' ? {} : readUserInvitesTableQuery(new URLSearchParams(location.search), options)),

    write(query, { replace }) {
      const url = new URL(location.href);
      url.search = String(writeUserInvitesTableQuery(url.searchParams, query, options));
      if (replace) history.replaceState(history.state, '', url);
      else history.pushState(null, '', url);
      tell();
    },

    subscribe(listener) {
      if (listeners.size === 0) addEventListener('popstate', tell);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) removeEventListener('popstate', tell);
      };
    },
  };
}
