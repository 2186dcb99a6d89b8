const longestWaitMs = 24 * 60 * 60 * 1000;

/** A `Retry-After` header (seconds or an HTTP date) as milliseconds from now; null where it is absent or makes no sense. */
export function retryAfterMs(header: string | null): number | null {
  if (!header) return null;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return wait > 0 && wait <= longestWaitMs ? wait : null;
}
