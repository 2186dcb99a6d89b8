'use client';
import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * Keeps the focus when what had it goes away: after each render, where the focused element was removed, `fallback`
 * names the next one. `key` is kept from the element's `data-focus-key`, `index` from its row's place among its siblings.
 */
export function useFocusFallback(
  root: RefObject<HTMLElement | null>,
  fallback: (lost: { key: string | null; rowIndex: number }) => HTMLElement | null | undefined,
): void {
  const last = useRef<{ element: Element; key: string | null; rowIndex: number } | null>(null);

  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    function remember({ target }: FocusEvent) {
      if (!(target instanceof HTMLElement)) return;
      const row = target.closest('[data-invite-row]');
      last.current = { element: target, key: target.dataset['focusKey'] ?? null, rowIndex: rowsOf(element!).indexOf(row) };
    }
    function forget({ target }: FocusEvent) {
      // An element that is left on purpose is still there afterwards; one that is being removed is not.
      queueMicrotask(() => {
        if (last.current?.element === target && target instanceof Element && target.isConnected) last.current = null;
      });
    }
    element.addEventListener('focusin', remember);
    element.addEventListener('focusout', forget);
    return () => {
      element.removeEventListener('focusin', remember);
      element.removeEventListener('focusout', forget);
    };
  }, [root]);

  useLayoutEffect(() => {
    const lost = last.current;
    if (!lost || lost.element.isConnected || !isNowhere(root.current)) return;
    last.current = null;
    fallback(lost)?.focus();
  });
}

function rowsOf(root: HTMLElement): (Element | null)[] {
  return [...root.querySelectorAll('[data-invite-row]')];
}

function isNowhere(root: HTMLElement | null): boolean {
  const scope = root?.getRootNode();
  const active = scope instanceof Document || scope instanceof ShadowRoot ? scope.activeElement : null;
  return active === null || active === document.body;
}
