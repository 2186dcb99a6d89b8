/** What was said last of a progress. */
export interface SaidProgress {
  percent: number;

  /** In milliseconds. */
  at: number;
}

const leastBetweenMs = 5000;

/** The quarter to say now; null where it was said already, or something was said a moment ago. The end speaks for itself. */
export function progressStep(settled: number, total: number | null, said: SaidProgress, now: number): number | null {
  if (!total) return null;
  const percent = Math.floor((4 * settled) / total) * 25;
  if (percent <= said.percent || percent >= 100 || now - said.at < leastBetweenMs) return null;
  return percent;
}
