/** Whether any page around this one is of another origin: a foreign one may stand in one of the host's own. */
export function isInForeignFrame(): boolean {
  try {
    for (let page: Window = window; page !== page.parent; page = page.parent) {
      // Only a page of the same origin may read where the one around it is.
      if (page.parent.location.origin !== window.location.origin) return true;
    }
    return false;
  } catch {
    return true;
  }
}
