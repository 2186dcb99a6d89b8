const sameTimeMs = 2000;

/**
 * Server time minus the viewer's in milliseconds, as an answer tells that came at a time of the viewer's; null where it
 * does not. In whole seconds, and none for the time that an answer is on its way: nothing must render for a jitter.
 */
export function clockOffsetOf({ serverNow }: { serverNow?: string | undefined }, receivedAt: number): number | null {
  const offset = Date.parse(serverNow ?? '') - receivedAt;
  if (Number.isNaN(offset)) return null;
  return Math.abs(offset) < sameTimeMs ? 0 : Math.round(offset / 1000) * 1000;
}
