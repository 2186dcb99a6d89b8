'use client';
import { useRef } from 'react';
import type { RefObject } from 'react';

import { useBrowserLayoutEffect } from './useBrowserLayoutEffect.js';

/** Gives an element a height in pixels, without a style attribute: a strict CSP would refuse one in a server's HTML. */
export function useBlockSize<Sized extends HTMLElement>(size: number): RefObject<Sized | null> {
  const ref = useRef<Sized>(null);
  useBrowserLayoutEffect(() => {
    ref.current?.style.setProperty('block-size', `${size}px`);
  }, [size]);
  return ref;
}
