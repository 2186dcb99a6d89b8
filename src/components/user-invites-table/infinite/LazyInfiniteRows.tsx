'use client';
import { isFirstTry } from '../../../ui/isFirstTry.js';
import { LoadingNote } from '../../../ui/LoadingNote.js';
import { useLoaded } from '../../../ui/useLoaded.js';
import { usePart } from '../../../ui/usePart.js';
import { useShownColumns } from '../columns/TableColumnsContext.js';
import type { TableRowsProps } from '../TableRowsProps.js';
import { TableSkeleton } from '../TableSkeleton.js';
import { infiniteRowsCode } from './infiniteRowsCode.js';

/** `InfiniteRows`, and a skeleton until their code is there. Renders a `<tbody>`. */
export function LazyInfiniteRows(props: TableRowsProps) {
  const part = usePart();
  const { count } = useShownColumns();
  const code = useLoaded(infiniteRowsCode);
  if (code.status === 'ready') return <code.module.InfiniteRows {...props} />;
  // Whoever tries again keeps the focus: the note stays then, in the place of rows that nobody has seen yet.
  return (
    <tbody {...part('table-body')} role="rowgroup">
      {isFirstTry(code) ? (
        <TableSkeleton rows={props.state.page.size} />
      ) : (
        <tr role="row">
          <td role="cell" colSpan={count}>
            <LoadingNote code={code} />
          </td>
        </tr>
      )}
    </tbody>
  );
}
