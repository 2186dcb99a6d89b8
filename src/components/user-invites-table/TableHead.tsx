'use client';
import { Icon } from '../../ui/Icon.js';
import { useInvitesUi } from '../../ui/useInvitesUi.js';
import { usePart } from '../../ui/usePart.js';
import { tableColumns } from './tableColumns.js';
import type { TableColumn } from './tableColumns.js';
import { useTableMessages } from './TableMessagesContext.js';
import type { SortField, UserInvitesSort } from '../../domain/UserInvitesSort.js';

interface TableHeadProps {
  sort: UserInvitesSort | null;

  sortable: readonly SortField[];

  onSort: (field: SortField, direction: 'asc' | 'desc') => void;
}

/** The column heads; sortable ones are buttons. Renders a `<thead>`. */
export function TableHead(props: TableHeadProps) {
  const part = usePart();
  return (
    <thead {...part('table-head')} role="rowgroup">
      <tr role="row">
        {tableColumns.map((column) => (
          <ColumnHead key={column.id} column={column} {...props} />
        ))}
      </tr>
    </thead>
  );
}

function ColumnHead({ column, sort, sortable, onSort }: TableHeadProps & { column: TableColumn }) {
  const part = usePart();
  const messages = useTableMessages();
  const { announcer } = useInvitesUi();
  const { id, sortField } = column;
  const label = messages.columns[id];
  const sorted = sort && sortField === sort.field ? ariaDirections[sort.direction] : undefined;

  function handleClick() {
    if (!sortField) return;
    const direction = sorted === 'ascending' ? 'desc' : 'asc';
    onSort(sortField, direction);
    // Screen readers do not read a changed aria-sort while the button has the focus.
    announcer.announce(messages.sorted({ column: label, direction }));
  }

  return (
    <th {...part('table-heading', { column: id })} role="columnheader" scope="col" aria-sort={sorted}>
      {sortField && sortable.includes(sortField) ? (
        <>
          <button type="button" {...part('table-sort', { sort: sorted })} onClick={handleClick}>
            {label}
            <Icon name="sort" small />
          </button>
          <span {...part('table-heading-label')}>{label}</span>
        </>
      ) : (
        <span {...(id === 'actions' ? part('hidden') : {})}>{label}</span>
      )}
    </th>
  );
}

const ariaDirections = { asc: 'ascending', desc: 'descending' } as const;
