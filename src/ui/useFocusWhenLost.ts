'use client';
import { useEffect } from 'react';
import type { RefObject } from 'react';

import { focusedElement } from './focusedElement.js';

/** Gives an element the focus when it comes, where what had it before has gone for it. */
export function useFocusWhenLost(target: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (target.current && !focusedElement(target.current)) target.current.focus();
  }, [target]);
}
