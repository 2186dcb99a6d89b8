'use client';
import { useCallback, useEffect, useRef } from 'react';
import type { RefObject } from 'react';

import { focusedElement } from './focusedElement.js';
import { useLatest } from './useLatest.js';

/** What had the focus when it went away. */
export interface LostFocus {
  /** The element's `data-focus-key`. */
  key: string | null;

  /** Its row, or the row above a failure line; where that went away, too, the one that took its place. Null outside rows. */
  row: Element | null;
}

/**
 * Keeps the focus when what had it goes away: where the focused element was removed or hidden, whatever did it,
 * `fallback` names the next one. A dialog that is open meanwhile has the focus for itself.
 *
 * @returns Looks after the focus at once, for when something has closed that may stand outside the root. Whoever was in it
 * goes back to `row`, the one that it belonged to.
 */
export function useFocusFallback(
  root: RefObject<HTMLElement | null>,
  fallback: (lost: LostFocus) => HTMLElement | null | undefined,
): (row: Element | null) => void {
  const latest = useLatest(fallback);
  const keep = useRef<(row: Element | null) => void>(() => {});

  useEffect(() => {
    const element = root.current;
    if (!element) return;
    let last: (LostFocus & { element: Element; rows: readonly Element[] }) | null = null;
    let rowOfClosed: Element | null = null;

    function remember({ target }: FocusEvent) {
      if (!(target instanceof HTMLElement) || isInDialog(target, element!)) return;
      const row = target.closest('[data-invite-row]') ?? target.closest('tr')?.previousElementSibling ?? null;
      last = { element: target, key: target.dataset['focusKey'] ?? null, row, rows: rowsOf(element!) };
    }

    function forget({ target, relatedTarget }: FocusEvent) {
      const isKept = relatedTarget instanceof Element && isInDialog(relatedTarget, element!);
      if (relatedTarget !== null && !isKept) last = null;
      // An element that is left on purpose is still in the page a moment later; one that is being removed is not.
      queueMicrotask(() => {
        if (isKept || last?.element !== target) return;
        if (isGone(last.element)) replace();
        else if (document.hasFocus() && !focusedElement(element)) last = null;
      });
    }

    function replace() {
      if (!last || focusedElement(element) || !isGone(last.element)) return;
      const lost = last;
      const next = latest.current({ key: lost.key, row: standIn(lost.row, lost.rows, rowsOf(element!)) ?? rowOfClosed });
      next?.focus();
      // Behind a dialog nothing takes the focus: it goes there when the dialog has closed.
      if (last === lost && (!next || focusedElement(element) === next)) last = null;
    }

    keep.current = (row) => {
      rowOfClosed = row;
      queueMicrotask(() => {
        replace();
        // In a shadow root, what has the focus may stand outside of it.
        const isNowhere = !document.activeElement || document.activeElement === document.body;
        if (isNowhere) latest.current({ key: null, row })?.focus();
        rowOfClosed = null;
      });
    };
    const observer = new MutationObserver(() => {
      if (last?.row?.isConnected) last.rows = rowsOf(element);
      replace();
    });
    observer.observe(element, { childList: true, subtree: true });
    element.addEventListener('focusin', remember);
    element.addEventListener('focusout', forget);
    return () => {
      observer.disconnect();
      element.removeEventListener('focusin', remember);
      element.removeEventListener('focusout', forget);
    };
  }, [latest, root]);

  return useCallback((row) => keep.current(row), []);
}

// A layout for less room, or for more, hides an element without removing it.
function isGone(element: Element): boolean {
  return !element.isConnected || ('checkVisibility' in element && !element.checkVisibility());
}

// The root may itself stand in a dialog of the host's.
function isInDialog(target: Element, root: Element): boolean {
  const dialog = target.closest('dialog');
  return dialog !== null && !dialog.contains(root);
}

function rowsOf(root: HTMLElement): readonly Element[] {
  return [...root.querySelectorAll('[data-invite-row]')];
}

/** The row itself while it is there, wherever it is now; else the next one of those that it stood among, or the one before. */
function standIn(row: Element | null, before: readonly Element[], now: readonly Element[]): Element | null {
  if (row === null || row.isConnected) return row;
  const place = before.indexOf(row);
  return before.slice(place).find(isThere) ?? before.slice(0, place).findLast(isThere) ?? now[place] ?? now.at(-1) ?? null;
}

function isThere(element: Element): boolean {
  return element.isConnected;
}
