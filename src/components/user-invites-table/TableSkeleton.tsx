'use client';
import { usePart } from '../../ui/usePart.js';
import { useShownColumns } from './TableColumnsContext.js';
import { useTableMessages } from './TableMessagesContext.js';

const mostRows = 10;
const widths = new Map([
  ['inviter', 'l'],
  ['expires', 's'],
]);

/** Rows of the same height as those on their way. Renders `<tr>`s. */
export function TableSkeleton({ rows }: { rows: number }) {
  const part = usePart();
  const messages = useTableMessages();
  const { shown, leading } = useShownColumns();
  return Array.from({ length: Math.min(rows, mostRows) }, (_, index) => (
    <tr key={index} {...part('table-row')} role="row">
      {leading && <td {...part('table-cell', { column: 'select' })} role="cell" />}
      {shown.map(({ id, custom }) => (
        <td key={id} {...part('table-cell', { column: id, align: custom?.align })} role="cell">
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
            <span {...part('skeleton', { width: widths.get(id) ?? 'm' })} />
          )}
        </td>
      ))}
      <td {...part('table-cell', { column: 'actions' })} role="cell" />
    </tr>
  ));
}
