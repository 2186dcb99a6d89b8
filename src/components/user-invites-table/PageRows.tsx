'use client';
import { usePart } from '../../ui/usePart.js';
import type { TableRowsProps } from './TableRowsProps.js';
import { useInviteRows } from './row/useInviteRows.js';

/** The rows of one page. Renders a `<tbody>`. */
export function PageRows({ state, invites, actions }: TableRowsProps) {
  const part = usePart();
  const rowOf = useInviteRows({ state, actions });
  return (
    <tbody {...part('table-body')} role="rowgroup">
      {invites.map((invite) => rowOf(invite))}
    </tbody>
  );
}
