'use client';
import type { RefObject } from 'react';

import { firstControl } from './firstControl.js';
import { focusedElement } from './focusedElement.js';
import { useBrowserLayoutEffect } from './useBrowserLayoutEffect.js';

/** Takes the focus over from a popover that holds it until there is something to do in it, which may change with `state`. */
export function useFirstFocus(root: RefObject<HTMLElement | null>, state?: string): void {
  useBrowserLayoutEffect(() => {
    const focused = focusedElement(root.current);
    if (root.current && focused?.contains(root.current)) firstControl(root.current)?.focus();
  }, [root, state]);
}
