'use client';
import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

import { focusedElement } from '../../ui/focusedElement.js';

/** Moves the focus to the heading when the screen changes; not on the first one, and never away from the host's own page. */
export function useHeadingFocus(root: RefObject<HTMLElement | null>, screen: string): void {
  const shown = useRef(screen);

  useEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    const focused = focusedElement(root.current);
    // The button that was pressed is gone with its screen, and has left the focus to nobody.
    if (focused && !root.current?.contains(focused)) return;
    root.current?.querySelector<HTMLElement>('h1')?.focus();
  }, [root, screen]);
}
