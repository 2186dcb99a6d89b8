'use client';
import { usePart } from '../../../ui/usePart.js';
import { useBrowserLayoutEffect } from '../../../ui/useBrowserLayoutEffect.js';
import { useTableMessages } from '../TableMessagesContext.js';
import type { TableSelection } from './TableSelection.js';
import { useSelected } from './TableSelectionContext.js';
import { useRef } from 'react';

interface SelectHeadProps {
  selection: TableSelection;

  /** Whether the whole list is one page. */
  endless: boolean;
}

/** Takes the rows of the page into the selection, or out of it. Renders a `<th>`. */
export function SelectHead({ selection, endless }: SelectHeadProps) {
  const part = usePart();
  const messages = useTableMessages();
  const { page } = useSelected(selection);
  const box = useRef<HTMLInputElement>(null);
  useBrowserLayoutEffect(() => {
    if (box.current) box.current.indeterminate = page === 'some';
  });
  return (
    <th {...part('table-heading', { column: 'select' })} role="columnheader" scope="col">
      <input
        type="checkbox"
        {...part('check')}
        aria-label={endless ? messages.selectAll : messages.selectPage}
        data-select-page
        checked={page === 'all'}
        onChange={selection.togglePage}
        ref={box}
      />
      <span {...part('table-heading-label')}>{messages.columns.select}</span>
    </th>
  );
}
