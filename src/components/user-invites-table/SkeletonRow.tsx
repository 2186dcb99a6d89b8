'use client';
import { memo } from 'react';

import { usePart } from '../../ui/usePart.js';
import { useShownColumns } from './columns/TableColumnsContext.js';

const widths = new Map([
  ['inviter', 'l'],
  ['expires', 's'],
]);

interface SkeletonRowProps {
  /** Rows differ by it. */
  index: number;

  /** What it stands for, for screen readers. */
  label: string | undefined;

  ariaRowIndex?: number | undefined;
}

/** A row that is on its way, of the same height. Renders a `<tr>`. */
export function SkeletonRow({ index, label, ariaRowIndex }: SkeletonRowProps) {
  const part = usePart();
  return (
    <tr className={`${part('table-row').className} ${part('table-skeleton').className}`} role="row" aria-rowindex={ariaRowIndex}>
      <SkeletonCells kind={index % 4} label={label} />
    </tr>
  );
}

// Of four kinds, because rows come and go by four: what becomes another row keeps its cells as they are.
const SkeletonCells = memo(function SkeletonCells({ kind, label }: { kind: number; label: string | undefined }) {
  const part = usePart();
  const { shown, selectable } = useShownColumns();
  return (
    <>
      {selectable && <td {...part('table-cell', { column: 'select' })} role="cell" />}
      {shown.map(({ id, custom }) => (
        <td key={id} {...part('table-cell', { column: id, align: custom?.align })} role="cell">
          {id === 'invitee' ? (
            <div {...part('person')}>
              <span className={`${part('avatar').className} ${part('skeleton').className}`} />
              <div className={`${part('person-text').className} ${part('skeleton-lines').className}`}>
                <span {...part('skeleton', { width: kind % 2 === 0 ? 'l' : 'm' })} />
                <span {...part('skeleton', { width: kind === 0 ? 'full' : 'l' })} />
                {label && <span {...part('hidden')}>{label}</span>}
              </div>
            </div>
          ) : (
            <span {...part('skeleton', { width: widths.get(id) ?? 'm' })} />
          )}
        </td>
      ))}
      <td {...part('table-cell', { column: 'actions' })} role="cell" />
    </>
  );
});
