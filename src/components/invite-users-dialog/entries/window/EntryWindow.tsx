'use client';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useRef, useState } from 'react';
import type { ReactNode } from 'react';

import { focusedElement } from '../../../../ui/focusedElement.js';
import { useBlockSize } from '../../../../ui/useBlockSize.js';
import { useBrowserLayoutEffect } from '../../../../ui/useBrowserLayoutEffect.js';
import { usePart } from '../../../../ui/usePart.js';
import { entryIdAt, firstTarget } from '../focusTargets.js';
import type { InviteeEntry } from '../InviteeEntry.js';
import type { EntryRows } from '../useEntryRows.js';
import { layOutEntries } from './layOutEntries.js';

export interface EntryWindowProps {
  entries: readonly InviteeEntry[];

  rowOf: EntryRows['rowOf'];

  /** Id of the entry that takes the focus when the list comes, unless something else has it. */
  initialFocus: string | null;
}

const usualRowSize = 44;
const rowsBeyond = 2;

/** A long list that scrolls by itself, with only those of its rows that can be seen, and the one with the focus. Renders a `<ul>`. */
export function EntryWindow({ entries, rowOf, initialFocus }: EntryWindowProps) {
  const part = usePart();
  const scroller = useRef<HTMLUListElement>(null);
  const wanted = useRef(initialFocus);
  const [focusedId, setFocusedId] = useState(initialFocus);
  const focused = focusedId === null ? -1 : entries.findIndex(({ id }) => id === focusedId);

  // Another function would have it lay out all rows anew, at each step of a scroll.
  const getItemKey = useCallback((index: number) => entries[index]!.id, [entries]);

  // Nothing that it returns is handed to a memoised component but `measureElement`, which stays the same.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer<HTMLUListElement, HTMLLIElement>({
    count: entries.length,
    getScrollElement: () => scroller.current,
    getItemKey,
    estimateSize: () => usualRowSize,
    overscan: rowsBeyond,
    rangeExtractor(range) {
      const indexes = defaultRangeExtractor(range);
      return focused === -1 || indexes.includes(focused) ? indexes : [...indexes, focused].toSorted((a, b) => a - b);
    },
  });
  // The list knows its height only once it is in the page, and its rows after that.
  useBrowserLayoutEffect(() => {
    if (wanted.current === null) return;
    const target = firstTarget(scroller.current, wanted.current);
    if (!target) return;
    wanted.current = null;
    if (!focusedElement(scroller.current)) target.focus();
  });

  const pieces = layOutEntries(virtualizer.getVirtualItems(), virtualizer.getTotalSize());

  return (
    // What it is told of the focus comes from its rows.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ul
      {...part('list', { scrolls: true })}
      ref={scroller}
      onFocus={({ target }) => setFocusedId(entryIdAt(target))}
      onBlur={({ relatedTarget }) => {
        // The window of another program takes the focus and gives it back.
        if (relatedTarget) setFocusedId(null);
      }}
    >
      {pieces.map((piece): ReactNode => {
        if (piece.kind === 'space') return <Space key={piece.key} size={piece.size} />;
        const entry = entries[piece.index];
        return entry && rowOf(entry, { index: piece.index, setSize: entries.length, measure: virtualizer.measureElement });
      })}
    </ul>
  );
}

/** The room of rows that are not rendered. */
function Space({ size }: { size: number }) {
  const part = usePart();
  const ref = useBlockSize<HTMLLIElement>(size);
  return <li {...part('entry-space')} ref={ref} aria-hidden="true" />;
}
