'use client';
import { useInsertionEffect, useState } from 'react';

import { isEqual } from './isEqual.js';
import type { UserInvitesTableQuery } from './UserInvitesTableQuery.js';

/** What has been asked of whoever holds the query, and is not shown yet. */
export interface AskedQueries {
  /** The last one that was asked for, or else the one that is shown. */
  latest: () => UserInvitesTableQuery;

  /** Asks for one. False where there is nothing to ask for: it is shown, or was asked for in this very event. */
  add: (query: UserInvitesTableQuery) => boolean;

  /** Says which one is shown. What was asked for after it is still on its way; any other one ends the waiting. */
  show: (query: UserInvitesTableQuery) => void;
}

// A router takes its time, with a loader before it; a host that has not taken a change on by then has refused it.
const answerMs = 2000;

/** Remembers what is asked for until it is shown, so that a change that follows another one does not undo it. */
export function useAskedQueries(shown: UserInvitesTableQuery): AskedQueries {
  const [queries] = useState(() => createAskedQueries(shown));
  useInsertionEffect(() => queries.show(shown));
  return queries;
}

function createAskedQueries(first: UserInvitesTableQuery): AskedQueries {
  let shown = first;
  let asked: readonly UserInvitesTableQuery[] = [];
  let askedAt = 0;
  let inSameEvent = false;

  function pending(): UserInvitesTableQuery | undefined {
    if (performance.now() - askedAt >= answerMs) asked = [];
    return asked.at(-1);
  }

  return {
    latest: () => pending() ?? shown,
    add(query) {
      const last = pending();
      const isAsked = last === undefined || inSameEvent;
      if (isAsked && isEqual(query, last ?? shown)) return false;
      asked = [...asked, query];
      askedAt = performance.now();
      inSameEvent = true;
      queueMicrotask(() => (inSameEvent = false));
      return true;
    },
    show(query) {
      if (!isEqual(query, shown)) {
        const place = asked.findLastIndex((one) => isEqual(one, query));
        asked = place < 0 ? [] : asked.slice(place + 1);
      }
      shown = query;
    },
  };
}
