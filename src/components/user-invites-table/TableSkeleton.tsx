'use client';
import { usePart } from '../../ui/usePart.js';
import { tableColumns } from './tableColumns.js';
import { useTableMessages } from './TableMessagesContext.js';

const mostRows = 10;
const widths = { roles: 'm', status: 'm', inviter: 'l', sent: 'm', expires: 's' } as const;

/** Rows of the same height as those on their way. Renders `<tr>`s. */
export function TableSkeleton({ rows }: { rows: number }) {
  const part = usePart();
  const messages = useTableMessages();
  return Array.from({ length: Math.min(rows, mostRows) }, (_, index) => (
    <tr key={index} {...part('table-row')} role="row">
      {tableColumns.map(({ id }) => (
        <td key={id} {...part('table-cell', { column: id })} role="cell">
          {id === 'invitee' ? (
            <div {...part('person')}>
              <span className={`${part('avatar').className} ${part('skeleton').className}`} />
              <div className={`${part('person-text').className} ${part('skeleton-lines').className}`}>
                <span {...part('skeleton', { width: index % 2 === 0 ? 'l' : 'm' })} />
                <span {...part('skeleton', { width: index % 3 === 0 ? 'full' : 'l' })} />
                {index === 0 && <span {...part('hidden')}>{messages.loading}</span>}
              </div>
            </div>
          ) : (
            id !== 'actions' && <span {...part('skeleton', { width: widths[id] })} />
          )}
        </td>
      ))}
    </tr>
  ));
}
