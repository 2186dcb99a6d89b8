/** Calls `start` now, or, on a page that the browser renders ahead of a visit, when it is visited. Returns the way to stop. */
export function whenActivated(start: () => void): () => void {
  if (!('prerendering' in document) || document.prerendering !== true) {
    start();
    return () => {};
  }
  document.addEventListener('prerenderingchange', start, { once: true });
  return () => document.removeEventListener('prerenderingchange', start);
}
