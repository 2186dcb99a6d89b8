'use client';
import { lazy, Suspense } from 'react';

import { usePart } from '../../../ui/usePart.js';
import type { TableRowsProps } from '../TableRowsProps.js';
import { TableSkeleton } from '../TableSkeleton.js';

const InfiniteRows = lazy(async () => ({ default: (await import('./InfiniteRows.js')).InfiniteRows }));

/** `InfiniteRows`, loaded when they are first needed; until then a skeleton. Renders a `<tbody>`. */
export function LazyInfiniteRows(props: TableRowsProps) {
  const part = usePart();
  const skeleton = (
    <tbody {...part('table-body')} role="rowgroup">
      <TableSkeleton rows={props.state.page.size} />
    </tbody>
  );
  return (
    <Suspense fallback={skeleton}>
      <InfiniteRows {...props} />
    </Suspense>
  );
}
