'use client';
import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

import { focusedElement } from '../../ui/focusedElement.js';

/**
 * Moves the focus to the heading when another one comes; not on the first one, nor while the button that was pressed is there and busy,
 * and never away from the host's own page.
 */
export function useHeadingFocus(root: RefObject<HTMLElement | null>, heading: string, busy: boolean): void {
  const shown = useRef(heading);

  useEffect(() => {
    if (shown.current === heading) return;
    shown.current = heading;
    const focused = focusedElement(root.current);
    // Where the button that was pressed has gone with its screen, it has left the focus to nobody, also while it is busy.
    if (focused && (busy || !root.current?.contains(focused))) return;
    root.current?.querySelector<HTMLElement>('h1')?.focus();
  }, [root, heading, busy]);
}
