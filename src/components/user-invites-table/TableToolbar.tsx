'use client';
import type { KeyboardEvent } from 'react';

import { Icon } from '../../ui/Icon.js';
import { Select } from '../../ui/Select.js';
import { usePart } from '../../ui/usePart.js';
import { Slot } from '../../ui/Slot.js';
import { ColumnMenu } from './ColumnMenu.js';
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

/** The search field and, on narrow containers, the sort menu. Renders a `<div>`. */
export function TableToolbar({ state }: { state: UserInvitesTableState }) {
  const part = usePart();
  const messages = useTableMessages();
  const { ColumnMenu: host, ToolbarActions } = useTableComponents();
  const { columns, showColumn, moveColumn, resetColumns } = state;
  const offered = sorts.filter(({ field }) => state.sortable.includes(field));
  const current = offered.find(
    ({ field, direction }) => field === state.query.sort?.field && direction === state.query.sort.direction,
  );
  return (
    <div {...part('table-toolbar')}>
      <div {...part('search')}>
        <Icon name="search" />
        <input
          {...part('input')}
          type="search"
          autoComplete="off"
          placeholder={messages.search}
          aria-label={messages.search}
          value={state.searchText}
          onChange={(event) => state.changeSearch(event.target.value)}
          onKeyDown={keepFormUnsent}
        />
      </div>
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
      <Slot host={ToolbarActions} usual={Nothing} place="components.ToolbarActions" props={{ state }} />
      <Slot
        host={host}
        usual={ColumnMenu}
        place="components.ColumnMenu"
        props={{ columns, showColumn, moveColumn, resetColumns }}
      />
    </div>
  );
}

// Enter in a field would submit a host's form around the table.
function keepFormUnsent(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.preventDefault();
}

function Nothing() {
  return null;
}
