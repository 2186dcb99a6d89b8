'use client';
import { columnOrderingFeature, columnVisibilityFeature, constructTable, tableFeatures } from '@tanstack/table-core';
import type { ColumnDef } from '@tanstack/table-core';
import { storeReactivityBindings } from '@tanstack/table-core/store-reactivity-bindings';
import { useMemo } from 'react';

import type { UserInvite } from '../../../domain/UserInvite.js';
import { useStable } from '../../../ui/useStable.js';
import { columnOrder } from './columnOrder.js';
import { defaultColumns, offeredColumns } from './offeredColumns.js';
import type { OfferedColumn } from './offeredColumns.js';
import type { UserInvitesColumnPreferences, UserInvitesColumnStore } from './UserInvitesColumnStore.js';
import type { UserInvitesColumnId, UserInvitesTableColumn } from './UserInvitesTableColumn.js';
import type { TableColumn, UserInvitesTableState } from '../UserInvitesTableState.js';
import { useColumnPreferences } from './useColumnPreferences.js';

export interface TableColumnsOptions {
  /**
   * Ids of the table's columns and columns of the host's own, in their order. `invitee` heads each row: it comes first where it
   * is not named, and cannot be hidden. @default all of the table's
   */
  columns?: readonly (UserInvitesColumnId | UserInvitesTableColumn)[] | undefined;

  /** Remembers what the viewer hides and moves, such as `createLocalStorageColumnStore`. Keep it stable between renders. */
  columnStore?: UserInvitesColumnStore | undefined;
}

const features = tableFeatures({
  coreReactivityFeature: storeReactivityBindings(),
  columnOrderingFeature,
  columnVisibilityFeature,
});
const noInvites: UserInvite[] = [];
const untouched: UserInvitesColumnPreferences = { order: [], hidden: [] };

/** The columns as the viewer wants them, and the ways to change that. */
export function useTableColumns({
  columns: given = defaultColumns,
  columnStore,
}: TableColumnsOptions): Pick<UserInvitesTableState, 'columns' | 'showColumn' | 'moveColumn' | 'resetColumns'> {
  const stable = useStable(given);
  const offered = useMemo(() => offeredColumns(stable), [stable]);
  const [preferences, change] = useColumnPreferences(columnStore);
  // The same until something changes: rows do not render. Nobody subscribes to it, which is what its adapter for React is for.
  const table = useMemo(() => constructTable(tableOptions(offered, preferences)), [offered, preferences]);
  const columns = useMemo(() => {
    const byId = new Map(offered.map((column) => [column.id, column]));
    return table
      .getAllLeafColumns()
      .map((column): TableColumn => ({ ...byId.get(column.id)!, canHide: column.getCanHide(), hidden: !column.getIsVisible() }));
  }, [table, offered]);
  const order = columns.map(({ id }) => id);
  const { order: left, hidden } = preferences ?? untouched;
  // What is not offered just now may be again: it stays where the viewer left it, and hidden.
  const withLeft = (shown: readonly string[]) => columnOrder([...new Set([...left, ...shown])], shown);

  return {
    columns,
    showColumn: (id, shown) =>
      change({
        order: withLeft(order),
        hidden: shown ? hidden.filter((other) => other !== id) : [...new Set([...hidden, id])],
      }),
    moveColumn(id, index) {
      const rest = order.filter((other) => other !== id);
      if (rest.length < order.length) change({ order: withLeft(rest.toSpliced(index, 0, id)), hidden });
    },
    resetColumns: () => change(null),
  };
}

function tableOptions(offered: readonly OfferedColumn[], preferences: UserInvitesColumnPreferences | null) {
  const hideable = offered.filter(({ canHide }) => canHide).map(({ id }) => id);
  const hidden = hideable.filter((id) => preferences?.hidden.includes(id));
  return {
    features,
    data: noInvites,
    columns: offered.map(({ id, canHide }): ColumnDef<typeof features, UserInvite> => ({ id, enableHiding: canHide })),
    state: {
      columnOrder: columnOrder(
        offered.map(({ id }) => id),
        preferences?.order,
      ),
      columnVisibility: Object.fromEntries(hidden.map((id) => [id, false])),
    },
  };
}
