'use client';
import { useInsertionEffect, useMemo, useState, useSyncExternalStore } from 'react';

import type { InvitesClientCapabilities } from '../../../client/InvitesClient.js';
import { neverChanges } from '../../../ui/neverChanges.js';
import { notify } from '../../../provider/notify.js';
import { reportHostError } from '../../../provider/reportHostError.js';
import { createAsked } from '../createAsked.js';
import { checkTableQuery } from './checkTableQuery.js';
import { defaultTableQuery } from './defaultTableQuery.js';
import type {
  UserInvitesTableQuery,
  UserInvitesTableQueryChange,
  UserInvitesTableQueryReason,
  UserInvitesTableQueryStore,
} from './UserInvitesTableQuery.js';
import { isEqual } from './isEqual.js';
import { usableTableQuery } from './usableTableQuery.js';

/** Who holds the query. */
export interface TableQueryOptions {
  /** What to ask for, held by the host. What is left out, or makes no sense, is as in `defaultQuery`. */
  query?: Partial<UserInvitesTableQuery> | undefined;

  /** What to ask for at first. @default everything, newest first where the client can sort by that */
  defaultQuery?: Partial<UserInvitesTableQuery> | undefined;

  /** Called when the search, a filter, the order or the page changes. */
  onQueryChange?: ((change: UserInvitesTableQueryChange) => void) | undefined;

  /** Keeps the query elsewhere, such as in the URL. Not used where there is a `query`. */
  queryStore?: UserInvitesTableQueryStore | undefined;

  /** Rows of a page at first: short for `defaultQuery.pageSize`. @default the first of `pageSizes` */
  pageSize?: number | undefined;

  /** Page sizes to choose from; the largest bounds what a URL can ask for. @default [10, 25, 50] */
  pageSizes?: readonly number[] | undefined;
}

/** The query, and the way to change it. */
export interface TableQuery {
  query: UserInvitesTableQuery;

  pageSizes: readonly number[];

  /** Whether a store has been read: not while hydrating, when server and browser must show the same. */
  known: boolean;

  /** Puts a part in its place. Anything but a page starts again at the first page. */
  change: (part: QueryPart<UserInvitesTableQuery>, reason: UserInvitesTableQueryReason) => void;
}

/** A part of a query, or what makes one of the query that was asked for last. */
export type QueryPart<Part> = Partial<Part> | ((latest: UserInvitesTableQuery) => Partial<Part>);

const defaultPageSizes = [10, 25, 50];
const steps: ReadonlySet<UserInvitesTableQueryReason> = new Set(['status', 'filter', 'clear', 'sort', 'page', 'page_size']);

/** What the table asks for: held here, by the host or by a store. */
export function useTableQuery(options: TableQueryOptions, capabilities: InvitesClientCapabilities): TableQuery {
  const { queryStore } = options;
  const [first] = useState(() => checkTableQuery({ pageSize: options.pageSize, ...options.defaultQuery }));
  const [own, setOwn] = useState<Partial<UserInvitesTableQuery>>({});
  // What the store did not take, for as long as it holds the same.
  const [unwritten, setUnwritten] = useState<{ stored: string | null; query: UserInvitesTableQuery } | null>(null);
  const readStored = useMemo(() => storedTextOf(queryStore), [queryStore]);
  const stored = useSyncExternalStore(queryStore?.subscribe ?? neverChanges, readStored, () => null);
  const held = useMemo(() => (stored === null ? {} : checkTableQuery(JSON.parse(stored))), [stored]);
  const { pageSizes = defaultPageSizes } = options;
  const limits = { capabilities, pageSizes: first.pageSize ? [...pageSizes, first.pageSize] : pageSizes };
  const defaults = usableTableQuery(first, defaultTableQuery(limits), limits);
  const kept = unwritten?.stored === stored ? unwritten.query : held;
  const given = options.query ? checkTableQuery(options.query) : queryStore ? kept : own;
  const query = usableTableQuery(given, defaults, limits);
  const [asked] = useState(() => createAsked(query, isEqual));
  useInsertionEffect(() => asked.show(query));

  return {
    query,
    pageSizes,
    known: options.query !== undefined || !queryStore || stored !== null,
    change(part, reason) {
      const latest = asked.latest();
      const changed = typeof part === 'function' ? part(latest) : part;
      // Text that is too short to search for, or has one more space, asks nothing new: the page stays.
      if (reason === 'search' && changed.search === latest.search) return;
      const next = { ...latest, pageIndex: 0, ...changed };
      if (!asked.add(next)) return;
      const changes = differences(next, defaults);
      const replace = !steps.has(reason);
      if (options.query === undefined) {
        if (!queryStore) setOwn(next);
        else if (!notify((all) => queryStore.write(all, { replace }), changes)) setUnwritten({ stored, query: next });
      }
      notify(options.onQueryChange, { query: next, changes, reason, replace });
    },
  };
}

/** What a store holds, as text: it may answer with a new object each time. One that throws holds what it held, and is reported once. */
function storedTextOf(store: UserInvitesTableQueryStore | undefined): () => string | null {
  let text = '{}';
  let failed = false;
  return () => {
    if (!store) return null;
    try {
      text = JSON.stringify(store.read());
      failed = false;
    } catch (error) {
      if (!failed) reportHostError(error);
      failed = true;
    }
    return text;
  };
}

function differences(query: UserInvitesTableQuery, defaults: UserInvitesTableQuery): Partial<UserInvitesTableQuery> {
  const entries = Object.entries(query) as [keyof UserInvitesTableQuery, unknown][];
  return Object.fromEntries(entries.filter(([name, value]) => !isEqual(value, defaults[name])));
}
