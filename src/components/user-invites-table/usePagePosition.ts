'use client';
import { useEffect, useState } from 'react';

import { useLatest } from '../../ui/useLatest.js';
import type { TableQuery } from './table-query/useTableQuery.js';

/** Which page is shown, and the ways to others. */
export interface PagePosition {
  index: number;

  /** Where the page starts, for clients with cursors; undefined on the first page. */
  cursor: string | undefined;

  /** `nextCursor` is where the page after this one starts. */
  goTo: (index: number, nextCursor?: string | null) => void;

  /** Away from a page without rows; may be called while rendering. */
  stepBack: (lastIndex: number | null) => void;
}

const nowhere = -1;

/**
 * The page that the query names. For a client with cursors it is the one gone to since the query changed, and after a
 * step back the one before, until whoever holds the query has heard of it.
 */
export function usePagePosition({ query, change }: TableQuery, paging: 'offset' | 'cursor'): PagePosition {
  const { pageIndex, ...others } = query;
  const question = JSON.stringify(others);
  const [walk, setWalk] = useState({ question, from: pageIndex, index: pageIndex, cursors: [] as readonly string[] });
  const isOn = walk.question === question && walk.from === pageIndex;
  const index = isOn ? walk.index : pageIndex;
  const cursors = isOn ? walk.cursors : [];
  const isStepHeard = paging === 'offset' && !isOn && walk.index !== walk.from && walk.from !== nowhere;
  // Whoever comes back to that page, or that question, later has not gone away from it yet.
  if (isStepHeard) setWalk({ ...walk, from: nowhere });
  else if (paging === 'cursor' && walk.question !== question)
    setWalk({ question, from: pageIndex, index: pageIndex, cursors: [] });

  const latest = useLatest(change);
  useEffect(() => {
    if (paging === 'offset' && index !== pageIndex) latest.current({ pageIndex: index }, 'page_emptied');
  }, [index, latest, pageIndex, paging]);

  const walkTo = (to: number, starts = cursors) => setWalk({ question, from: pageIndex, index: to, cursors: starts });

  return {
    index,
    cursor: cursors[index - 1],
    goTo(to, nextCursor) {
      if (paging === 'offset') change({ pageIndex: to }, 'page');
      else walkTo(to, nextCursor ? [...cursors.slice(0, to - 1), nextCursor] : cursors);
    },
    stepBack(lastIndex) {
      // Where nobody counts, a page that was stepped back to says nothing of the one before it.
      const before = paging === 'offset' && walk.question === question && walk.index === index ? 0 : index - 1;
      walkTo(Math.max(0, Math.min(index - 1, lastIndex ?? before)));
    },
  };
}
