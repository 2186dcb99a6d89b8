'use client';
import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** Whether the component is on the page: what ends later must not speak for one that has gone. */
export function useMounted(): RefObject<boolean> {
  const mounted = useRef(false);
  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, []);
  return mounted;
}
