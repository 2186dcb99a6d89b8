'use client';
import { useVirtualizer } from '@tanstack/react-virtual';
import type { VirtualItem } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { FocusEvent, RefObject } from 'react';

import { focusedElement } from '../../../ui/focusedElement.js';
import { useBrowserLayoutEffect } from '../../../ui/useBrowserLayoutEffect.js';
import { useLatest } from '../../../ui/useLatest.js';
import { useStable } from '../../../ui/useStable.js';
import { measureRows } from './measureRows.js';
import { rowIndexOf } from './rowIndexOf.js';

/** The rows that are on the screen, a few more on both sides, and the one with the focus. Each the same until it changes. */
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
const rowsBeyond = 3;
// Rows come and go by so many: what a change costs, it costs for one row as well.
const rowsAtOnce = 4;
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

  const size = rowSize ?? usualRowSize;

  // What it returns is read anew with each render; a memoised component gets values of it only.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count: rowCount,
    getScrollElement: () => scroller.current,
    initialRect: usualWindow,
    estimateSize: () => size,
    rangeExtractor({ startIndex, endIndex, count }) {
      const visible = Math.max(endIndex - startIndex, Math.ceil((virtualizer.scrollRect?.height ?? 0) / size)) + 1;
      const first = Math.max(0, floorToStep(startIndex - rowsBeyond));
      const wanted = floorToStep(visible + 2 * rowsBeyond + 2 * (rowsAtOnce - 1));
      const end = Math.min(count, first + Math.min(wanted, mostRows));
      const indexes = Array.from({ length: end - first }, (_, place) => first + place);
      // Wherever the list is scrolled, what has the focus keeps it.
      if (focused === null || focused >= count || indexes.includes(focused)) return indexes;
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
      for (const [index, measured] of sizes) {
        if (Math.abs(measured - virtualizer.measurementsCache[index]!.size) > 0.5) virtualizer.resizeItem(index, measured);
      }
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [latestSize, virtualizer]);

  const bodyProps = useMemo<RowWindow['body']>(
    () => ({
      ref: body,
      onFocus: ({ target }) => setFocused(rowIndexOf(target)),
      onBlur({ target, relatedTarget }) {
        // A window that is left keeps its focus for later.
        if (rowIndexOf(relatedTarget) === null && focusedElement(target) !== target) setFocused(null);
      },
    }),
    [],
  );
  return {
    rows: useStable(virtualizer.getVirtualItems()),
    totalSize: virtualizer.getTotalSize(),
    body: bodyProps,
  };
}

function floorToStep(rows: number): number {
  return Math.floor(rows / rowsAtOnce) * rowsAtOnce;
}

// Cards differ by a line; the layouts and densities by more.
function isAlike(size: number, other: number | null): boolean {
  return other !== null && Math.abs(size - other) < 0.1 * other;
}
