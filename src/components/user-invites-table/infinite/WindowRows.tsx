'use client';
import { useBrowserLayoutEffect } from '../../../ui/useBrowserLayoutEffect.js';
import { usePart } from '../../../ui/usePart.js';
import { SkeletonRow } from '../SkeletonRow.js';
import { useTableMessages } from '../TableMessagesContext.js';
import type { TableRowsProps } from '../TableRowsProps.js';
import { useInviteRows } from '../row/useInviteRows.js';
import { FailedPartRow } from './FailedPartRow.js';
import type { WindowPiece } from './layOutRows.js';
import { ariaRowIndex } from './rowIndexOf.js';
import { SpaceRow } from './SpaceRow.js';
import type { RowWindow } from './useRowWindow.js';

interface WindowRowsProps extends Pick<TableRowsProps, 'state' | 'actions'> {
  pieces: readonly WindowPiece[];

  body: RowWindow['body'];
}

/** The rows that are on the screen, in a list of its full height. Renders a `<tbody>`. */
export function WindowRows({ pieces, body, state, actions }: WindowRowsProps) {
  const part = usePart();
  const messages = useTableMessages();
  const rowOf = useInviteRows({ state, actions });
  useBrowserLayoutEffect(() => {
    state.selection.showRows(pieces.flatMap((piece) => (piece.kind === 'row' ? piece.invite : [])));
  });
  return (
    <tbody {...part('table-body')} {...body} role="rowgroup">
      {pieces.map((piece) => {
        switch (piece.kind) {
          case 'space':
            return <SpaceRow key={piece.key} size={piece.size} />;
          case 'reading':
            return (
              <SkeletonRow
                key={piece.key}
                index={piece.index}
                label={messages.loading}
                ariaRowIndex={ariaRowIndex(piece.index)}
              />
            );
          case 'failed':
            return <FailedPartRow key={piece.key} index={piece.index} size={piece.size} failed={piece.failed} />;
          default:
            return rowOf(piece.invite, piece.key, ariaRowIndex(piece.index));
        }
      })}
    </tbody>
  );
}
