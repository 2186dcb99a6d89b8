'use client';
import { useBlockSize } from '../../../ui/useBlockSize.js';
import { usePart } from '../../../ui/usePart.js';
import { useShownColumns } from '../columns/TableColumnsContext.js';

/** The room of rows that are not rendered. Renders a `<tr>`. */
export function SpaceRow({ size }: { size: number }) {
  const part = usePart();
  const { count } = useShownColumns();
  const ref = useBlockSize<HTMLTableCellElement>(size);
  return (
    <tr {...part('table-space')} aria-hidden="true">
      <td colSpan={count} ref={ref} />
    </tr>
  );
}
