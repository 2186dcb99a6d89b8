/** A date as milliseconds since the epoch; without a date it comes first. */
export function timeOf(date: string | null): number {
  const time = Date.parse(date ?? '');
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
}
