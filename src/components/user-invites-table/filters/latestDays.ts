import { addDays } from '../../../domain/days.js';

/** The first and the last day; null where there is none. */
export interface Days {
  from: string | null;

  to: string | null;
}

/** The latest days that can be chosen at once, each by how many they are. */
export const latestDays = [7, 30, 90] as const;

/** So many days, today the last of them: without an end, so that they are still the latest ones tomorrow. */
export function lastDays(count: number, today: string): Days {
  return { from: addDays(today, 1 - count), to: null };
}
