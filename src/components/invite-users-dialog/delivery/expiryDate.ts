const minute = 60_000;
const day = 24 * 60 * minute;

/** When invites expire that are sent now: a minute early, since no two clocks agree and the back end has a limit. */
export function expiryDate(days: number, now: number): string {
  return new Date(now + days * day - minute).toISOString();
}
