'use client';
import { useContext } from 'react';

import { Icon } from '../../ui/Icon.js';
import { tableIcons } from '../../ui/tableIcons.js';
import { useInvitesUi } from '../../ui/useInvitesUi.js';
import { usePart } from '../../ui/usePart.js';
import { columnLabel } from './columns/columnLabel.js';
import { SelectHead } from './selection/SelectHead.js';
import { TableSelectionContext } from './selection/TableSelectionContext.js';
import { useShownColumns } from './columns/TableColumnsContext.js';
import { useTableMessages } from './TableMessagesContext.js';
import type { TableColumn } from './UserInvitesTableState.js';
import type { SortField, UserInvitesSort } from '../../domain/UserInvitesSort.js';

interface TableHeadProps {
  sort: UserInvitesSort | null;

  sortable: readonly SortField[];

  onSort: (field: SortField, direction: 'asc' | 'desc') => void;
}

interface WholeHeadProps extends TableHeadProps {
  /** Whether the rows say their numbers. */
  numbered: boolean;
}

/** The column heads; sortable ones are buttons. Renders a `<thead>`. */
export function TableHead({ numbered, ...props }: WholeHeadProps) {
  const part = usePart();
  const messages = useTableMessages();
  const { shown } = useShownColumns();
  const selection = useContext(TableSelectionContext);
  return (
    <thead {...part('table-head')} role="rowgroup">
      <tr role="row" aria-rowindex={numbered ? 1 : undefined}>
        {selection && <SelectHead selection={selection} endless={numbered} />}
        {shown.map((column) => (
          <ColumnHead key={column.id} column={column} {...props} />
        ))}
        <th {...part('table-heading', { column: 'actions' })} role="columnheader" scope="col">
          <span {...part('hidden')}>{messages.columns.actions}</span>
        </th>
      </tr>
    </thead>
  );
}

function ColumnHead({ column, sort, sortable, onSort }: TableHeadProps & { column: TableColumn }) {
  const part = usePart();
  const messages = useTableMessages();
  const { announcer } = useInvitesUi();
  const { id, custom, sortField } = column;
  const label = columnLabel(column, messages);
  const sorted = sort && sortField === sort.field ? ariaDirections[sort.direction] : undefined;

  function handleClick() {
    if (!sortField) return;
    const direction = sorted === 'ascending' ? 'desc' : 'asc';
    onSort(sortField, direction);
    // Screen readers do not read a changed aria-sort while the button has the focus.
    announcer.announce(messages.sorted({ column: label, direction }));
  }

  return (
    <th
      {...part('table-heading', { column: id, align: custom?.align, width: custom?.width })}
      role="columnheader"
      scope="col"
      aria-sort={sorted}
    >
      {sortField && sortable.includes(sortField) ? (
        <>
          <button type="button" {...part('table-sort', { sort: sorted })} onClick={handleClick}>
            <span {...part('truncate')}>{label}</span>
            <Icon name={tableIcons.sort} small />
          </button>
          <span {...part('table-heading-label')}>{label}</span>
        </>
      ) : (
        <span {...part('truncate')} title={label}>
          {label}
        </span>
      )}
    </th>
  );
}

const ariaDirections = { asc: 'ascending', desc: 'descending' } as const;
