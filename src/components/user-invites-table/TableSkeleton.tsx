'use client';
import { SkeletonRow } from './SkeletonRow.js';
import { useTableMessages } from './TableMessagesContext.js';

const mostRows = 10;

/** Rows of the same height as those on their way. Renders `<tr>`s. */
export function TableSkeleton({ rows }: { rows: number }) {
  const messages = useTableMessages();
  return Array.from({ length: Math.min(rows, mostRows) }, (_, index) => (
    <SkeletonRow key={index} index={index} label={index === 0 ? messages.loading : undefined} />
  ));
}
