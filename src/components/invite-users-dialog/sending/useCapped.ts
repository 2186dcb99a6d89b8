'use client';
import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

/** A long list of which a part is shown. */
export interface Capped<Item> {
  shown: readonly Item[];

  /** How many `showMore` adds; 0 where all are shown. */
  more: number;

  /** Shows more, the first of which takes the focus. */
  showMore: () => void;

  /** The element whose children are the items. */
  list: RefObject<HTMLUListElement | null>;
}

const first = 20;
const step = 100;

/** Shows the first items of a list, and more when somebody asks: ten thousand at once would keep the page busy. */
export function useCapped<Item>(items: readonly Item[]): Capped<Item> {
  const list = useRef<HTMLUListElement>(null);
  const [{ from, to }, setShown] = useState({ from: 0, to: first });

  useEffect(() => {
    const item = list.current?.children.item(from);
    if (from === 0 || !(item instanceof HTMLElement)) return;
    item.tabIndex = -1;
    item.focus();
  }, [from]);

  return {
    shown: items.slice(0, to),
    more: Math.max(0, Math.min(step, items.length - to)),
    showMore: () => setShown({ from: to, to: to + step }),
    list,
  };
}
