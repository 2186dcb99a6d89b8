/** Whether the outermost page around this one is of another origin. */
export function isInForeignFrame(): boolean {
  if (window.top === window) return false;
  try {
    // Only a page of the same origin may read where its outermost page is.
    return window.top?.location.origin !== window.location.origin;
  } catch {
    return true;
  }
}
