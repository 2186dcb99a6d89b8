const longestWaitMs = 24 * 60 * 60 * 1000;

/**
 * A `Retry-After` header (seconds or an HTTP date) as milliseconds from now; null where it is absent or makes no sense.
 * A date is of the server's clock, which the answer's own `Date` tells where it may be read.
 */
export function retryAfterMs(header: string | null, date: string | null): number | null {
  if (!header) return null;
  const serverNow = Date.parse(date ?? '') || Date.now();
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - serverNow;
  return wait > 0 && wait <= longestWaitMs ? wait : null;
}
