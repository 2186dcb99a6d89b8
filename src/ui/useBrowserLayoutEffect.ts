import { useLayoutEffect } from 'react';

/** A layout effect in the browser, nothing on the server: there React 18 would warn, and nothing is laid out. */
export const useBrowserLayoutEffect: typeof useLayoutEffect = typeof document === 'undefined' ? () => {} : useLayoutEffect;
