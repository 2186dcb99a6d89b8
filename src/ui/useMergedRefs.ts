'use client';
import { useCallback } from 'react';
import type { ForwardedRef, RefCallback, RefObject } from 'react';

/** One ref for our own use and the host's: a ref object, or a callback that may return a cleanup, as in React 19. */
export function useMergedRefs<Element>(own: RefObject<Element | null>, hosts: ForwardedRef<Element>): RefCallback<Element> {
  return useCallback(
    (element) => {
      own.current = element;
      if (typeof hosts === 'function') return hosts(element);
      if (hosts) hosts.current = element;
      return undefined;
    },
    [own, hosts],
  );
}
