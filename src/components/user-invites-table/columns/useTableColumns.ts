'use client';
import { columnOrderingFeature, columnVisibilityFeature, tableFeatures } from '@tanstack/table-core';
import type { ColumnDef } from '@tanstack/table-core';
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
import { useTableModel } from '../useTableModel.js';

export interface TableColumnsOptions {
  /** Ids of the table's columns and columns of the host's own, in their order. @default all of the table's */
  columns?: readonly (UserInvitesColumnId | UserInvitesTableColumn)[] | undefined;

  /** Remembers what the viewer hides and moves, such as `createLocalStorageColumnStore`. Keep it stable between renders. */
  columnStore?: UserInvitesColumnStore | undefined;
}

const features = tableFeatures({ columnOrderingFeature, columnVisibilityFeature });
const noInvites: UserInvite[] = [];

/** The columns as the viewer wants them, and the ways to change that. */
export function useTableColumns({
  columns: given = defaultColumns,
  columnStore,
}: TableColumnsOptions): Pick<UserInvitesTableState, 'columns' | 'showColumn' | 'moveColumn' | 'resetColumns'> {
  const stable = useStable(given);
  const offered = useMemo(() => offeredColumns(stable), [stable]);
  const [preferences, change] = useColumnPreferences(columnStore);
  // One object until something changes: the table that is made of it stays the same, too, and rows do not render.
  const options = useMemo(() => tableOptions(offered, preferences), [offered, preferences]);
  const table = useTableModel(options);
  const columns = useMemo(() => {
    const byId = new Map(offered.map((column) => [column.id, column]));
    return table
      .getAllLeafColumns()
      .map((column): TableColumn => ({ ...byId.get(column.id)!, canHide: column.getCanHide(), hidden: !column.getIsVisible() }));
  }, [table, offered]);
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
