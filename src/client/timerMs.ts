const longestTimerMs = 2 ** 31 - 1;

/** A delay that a timer can be set to: one that is set to more fires at once. */
export function timerMs(milliseconds: number): number {
  return Math.min(milliseconds, longestTimerMs);
}
