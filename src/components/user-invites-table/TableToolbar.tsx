'use client';
import { useRef } from 'react';

import { Select } from '../../ui/Select.js';
import { usePart } from '../../ui/usePart.js';
import { Nothing } from '../../ui/Nothing.js';
import { Slot } from '../../ui/Slot.js';
import { ColumnMenu } from './columns/ColumnMenu.js';
import { ExportButton } from './export/ExportButton.js';
import { FilterBar } from './filters/FilterBar.js';
import { RefreshButton } from './RefreshButton.js';
import { SearchField } from './filters/SearchField.js';
import { useTableComponents } from './TableComponentsContext.js';
import { useTableMessages } from './TableMessagesContext.js';
import type { UserInvitesTableState } from './UserInvitesTableState.js';
import type { UserInvitesSort } from '../../domain/UserInvitesSort.js';

const sorts = [
  { name: 'newest', field: 'sentAt', direction: 'desc' },
  { name: 'oldest', field: 'sentAt', direction: 'asc' },
  { name: 'expiresFirst', field: 'expiresAt', direction: 'asc' },
  { name: 'invitee', field: 'invitee', direction: 'asc' },
  { name: 'status', field: 'status', direction: 'asc' },
] as const satisfies readonly ({ name: string } & UserInvitesSort)[];

interface TableToolbarProps {
  state: UserInvitesTableState;

  /** Out of sight: what goes on in it goes on. */
  hidden: boolean;
}

/** Search, filters, on narrow containers the sort menu, a refresh, the host's own and the columns. Renders a `<div>`. */
export function TableToolbar({ state, hidden }: TableToolbarProps) {
  const part = usePart();
  const messages = useTableMessages();
  const { ColumnMenu: host, ExportButton: hostExport, ToolbarActions } = useTableComponents();
  const { columns, readAll, clockOffset, showColumn, moveColumn, resetColumns } = state;
  const search = useRef<HTMLInputElement>(null);
  const offered = sorts.filter(({ field }) => state.sortable.includes(field));
  const current = offered.find(
    ({ field, direction }) => field === state.query.sort?.field && direction === state.query.sort.direction,
  );
  return (
    <div {...part('table-toolbar')} hidden={hidden}>
      <SearchField
        label={state.searchesNames ? messages.search : messages.searchEmail}
        text={state.searchText}
        minLength={state.minSearchLength}
        onChange={state.changeSearch}
        ref={search}
      />
      <FilterBar state={state} onCleared={() => search.current?.focus()} />
      <span {...part('table-spacer')} />
      {offered.length > 0 && (
        <Select
          quiet
          as="table-sorter"
          aria-label={messages.sortBy}
          value={current?.name ?? ''}
          onChange={(event) => {
            const chosen = offered.find(({ name }) => name === event.target.value);
            if (chosen) state.sortBy(chosen.field, chosen.direction);
          }}
        >
          {!current && <option value="">{messages.sortBy}</option>}
          {offered.map(({ name }) => (
            <option key={name} value={name}>
              {messages.sorts[name]}
            </option>
          ))}
        </Select>
      )}
      <RefreshButton onRefresh={state.retry} />
      <Slot host={ToolbarActions} usual={Nothing} place="components.ToolbarActions" props={{ state }} />
      <Slot host={hostExport} usual={ExportButton} place="components.ExportButton" props={{ columns, readAll, clockOffset }} />
      <Slot
        host={host}
        usual={ColumnMenu}
        place="components.ColumnMenu"
        props={{ columns, showColumn, moveColumn, resetColumns }}
      />
    </div>
  );
}
