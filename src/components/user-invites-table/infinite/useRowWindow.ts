'use client';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { VirtualItem } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import type { FocusEvent, RefObject } from 'react';

import { focusedElement } from '../../../ui/focusedElement.js';
import { useBrowserLayoutEffect } from '../../../ui/useBrowserLayoutEffect.js';
import { useLatest } from '../../../ui/useLatest.js';
import { measureRows } from './measureRows.js';
import { rowIndexOf } from './rowIndexOf.js';

/** The rows that are on the screen, a few more on both sides, and the one with the focus. */
export interface RowWindow {
  rows: readonly VirtualItem[];

  /** Height of the whole list, in pixels. */
  totalSize: number;

  /** For the element around the rows. */
  body: {
    ref: RefObject<HTMLTableSectionElement | null>;
    onFocus: (event: FocusEvent) => void;
    onBlur: (event: FocusEvent) => void;
  };
}

const usualRowSize = 56;
const rowsBeyond = 5;
// However high a host makes the list.
const mostRows = 100;
// What a server renders.
const usualWindow = { width: 0, height: 10 * usualRowSize };

/**
 * Which rows of a long list to render, from its top. Rows are taken to be as high as the first ones; only where that is
 * wrong, as for one with a failure line or for cards, they are measured.
 */
export function useRowWindow(rowCount: number, scroller: RefObject<HTMLElement | null>): RowWindow {
  const body = useRef<HTMLTableSectionElement>(null);
  const [rowSize, setRowSize] = useState<number | null>(null);
  const [focused, setFocused] = useState<number | null>(null);

  useBrowserLayoutEffect(() => {
    if (scroller.current) scroller.current.scrollTop = 0;
  }, [scroller]);

  // Nothing that it returns is handed to a memoised component.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count: rowCount,
    getScrollElement: () => scroller.current,
    initialRect: usualWindow,
    estimateSize: () => rowSize ?? usualRowSize,
    overscan: rowsBeyond,
    rangeExtractor(range) {
      const indexes = defaultRangeExtractor(range).slice(0, mostRows);
      // Wherever the list is scrolled, what has the focus keeps it.
      if (focused === null || focused >= range.count || indexes.includes(focused)) return indexes;
      return [...indexes, focused].toSorted((a, b) => a - b);
    },
  });

  useBrowserLayoutEffect(() => {
    if (rowSize === null) return;
    const first = virtualizer.range?.startIndex ?? 0;
    virtualizer.measure();
    if (first > 0) virtualizer.scrollToIndex(first, { align: 'start' });
  }, [rowSize, virtualizer]);

  const latestSize = useLatest(rowSize);
  useEffect(() => {
    const element = body.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      const { sizes, usual } = measureRows(element);
      if (usual !== null && !isAlike(usual, latestSize.current)) return setRowSize(usual);
      for (const [index, size] of sizes) {
        if (Math.abs(size - virtualizer.measurementsCache[index]!.size) > 0.5) virtualizer.resizeItem(index, size);
      }
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [latestSize, virtualizer]);

  return {
    rows: virtualizer.getVirtualItems(),
    totalSize: virtualizer.getTotalSize(),
    body: {
      ref: body,
      onFocus: ({ target }) => setFocused(rowIndexOf(target)),
      onBlur({ target, relatedTarget }) {
        // A window that is left keeps its focus for later.
        if (rowIndexOf(relatedTarget) === null && focusedElement(target) !== target) setFocused(null);
      },
    },
  };
}

// Cards differ by a line; the layouts and densities by more.
function isAlike(size: number, other: number | null): boolean {
  return other !== null && Math.abs(size - other) < 0.1 * other;
}
