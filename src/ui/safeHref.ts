/** The URL if it leads to a web page, relative ones included; null for `javascript:` and everything else. */
export function safeHref(url: string | null | undefined): string | null {
  if (!url) return null;
  try {
    // The base only stands in for the page's own address: what counts is the scheme that a browser would see.
    const { protocol } = new URL(url, 'https://page.invalid');
    return protocol === 'https:' || protocol === 'http:' ? url : null;
  } catch {
    return null;
  }
}
