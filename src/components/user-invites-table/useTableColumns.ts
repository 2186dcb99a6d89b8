'use client';
import { useMemo, useState, useSyncExternalStore } from 'react';

import { notify } from '../../provider/notify.js';
import { arrangeColumns, defaultColumns } from './arrangeColumns.js';
import { columnPreferences } from './columnPreferences.js';
import type { UserInvitesColumnPreferences, UserInvitesColumnStore } from './UserInvitesColumnStore.js';
import type { UserInvitesColumnId, UserInvitesTableColumn } from './UserInvitesTableColumn.js';
import type { UserInvitesTableState } from './UserInvitesTableState.js';

export interface TableColumnsOptions {
  /** Ids of the table's columns and columns of the host's own, in their order. @default all of the table's */
  columns?: readonly (UserInvitesColumnId | UserInvitesTableColumn)[] | undefined;

  /** Remembers what the viewer hides and moves, such as `createLocalStorageColumnStore`. Keep it stable between renders. */
  columnStore?: UserInvitesColumnStore | undefined;
}

/** The columns as the viewer wants them, and the ways to change that. */
export function useTableColumns({
  columns: given = defaultColumns,
  columnStore,
}: TableColumnsOptions): Pick<UserInvitesTableState, 'columns' | 'showColumn' | 'moveColumn' | 'resetColumns'> {
  const offered = useStableList(given);
  const read = useMemo(() => readOnce(columnStore), [columnStore]);
  const saved = useSyncExternalStore(neverChanges, read, readNothing);
  const [changed, setChanged] = useState<{ from: typeof read; to: UserInvitesColumnPreferences | null } | null>(null);
  const preferences = changed?.from === read ? changed.to : saved;
  const columns = useMemo(() => arrangeColumns(offered, preferences), [offered, preferences]);

  function change(to: UserInvitesColumnPreferences | null): void {
    setChanged({ from: read, to });
    notify(columnStore?.write, to);
  }

  const order = columns.map(({ id }) => id);
  const hidden = columns.filter((column) => column.hidden).map(({ id }) => id);
  return {
    columns,
    showColumn: (id, shown) =>
      change({ order, hidden: shown ? hidden.filter((other) => other !== id) : [...new Set([...hidden, id])] }),
    moveColumn(id, index) {
      const rest = order.filter((other) => other !== id);
      if (rest.length < order.length) change({ order: rest.toSpliced(index, 0, id), hidden });
    },
    resetColumns: () => change(null),
  };
}

const neverChanges = () => () => {};
// The server knows no store: while hydrating, the browser shows what the server did.
const readNothing = () => null;

function readOnce(store: UserInvitesColumnStore | undefined): () => UserInvitesColumnPreferences | null {
  let saved: UserInvitesColumnPreferences | null | undefined;
  return () => {
    if (saved !== undefined) return saved;
    saved = null;
    notify(() => {
      saved = columnPreferences(store?.read());
    }, undefined);
    return saved;
  };
}

// A host that writes its list into its markup passes a new one each time: rows must not render for that.
function useStableList<Item>(list: readonly Item[]): readonly Item[] {
  const [stable, setStable] = useState(list);
  if (stable === list || (stable.length === list.length && stable.every((item, index) => item === list[index]))) return stable;
  setStable(list);
  return list;
}
